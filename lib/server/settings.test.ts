import { describe, expect, it } from "vitest";
import { readSettings } from "@/lib/server/settings";

const local = {
  DATABASE_URL: "postgresql://localhost/tercet",
  APP_URL: "http://localhost:3000",
  AUTH_SECRET: "a".repeat(32),
  LINK_SECRET: "b".repeat(32),
};
const real = {
  ...local,
  APP_URL: "https://tercet.example",
  RESEND_API_KEY: "re_test",
  MAIL_FROM: "Tercet <hello@tercet.example>",
};

describe("settings", () => {
  it.each([
    ["local", local],
    ["local, said outright", { ...local, HOST: "::1" }],
    ["real, behind a proxy", { ...real, HOST: "0.0.0.0" }],
  ])("are accepted: %s", (_name, env) => {
    expect(readSettings(env)).toMatchObject(env);
  });

  it.each([
    ["DATABASE_URL", { ...local, DATABASE_URL: undefined }],
    ["AUTH_SECRET", { ...local, AUTH_SECRET: "short" }],
    ["LINK_SECRET", { ...local, LINK_SECRET: undefined }],
    ["MAIL_FROM", { ...real, MAIL_FROM: undefined }],
    ["TERCET_DATE", { ...real, TERCET_DATE: "2022-01-20T09:00:00Z" }],
    // The mailbox page shows everybody's links: nobody but this machine may reach it.
    ["RESEND_API_KEY", { ...local, APP_URL: "https://tercet.example" }],
    ["HOST", { ...local, HOST: "0.0.0.0" }],
    ["HOST", { ...local, HOST: "192.0.2.10" }],
  ])("name %s in one sentence when it is missing or wrong", (name, env) => {
    expect(() => readSettings(env)).toThrow(new RegExp(`^The setting ${name} [^.]+.*\\.$`));
  });
});
