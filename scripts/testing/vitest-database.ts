import type { TestProject } from "vitest/node";
import { openScratchServer } from "@/scripts/testing/scratch";

declare module "vitest" {
  interface ProvidedContext {
    scratch: { url: string; prefix: string; template: string; external: boolean };
  }
}

/** Vitest's global setup of the database tests: one server for the run, gone afterwards. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, prefix, template, close } = await openScratchServer();
  const external = Boolean(process.env.TEST_DATABASE_URL);
  project.provide("scratch", { url, prefix, template, external });
  return close;
}
