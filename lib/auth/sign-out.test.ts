import { NextRequest } from "next/server";
import { expect, it } from "vitest";
import { postSignOut } from "@/lib/auth/posts";
import type { Ctx } from "@/lib/server/context";

/** Nobody is signed in, so nothing is read or written. */
const ctx = { actor: { kind: "anonymous" }, now: new Date() } as Ctx;

it.each([
  ["/invite/o/0123456789abcdef", "/invite/o/0123456789abcdef"],
  ["https://elsewhere.example/", "/applications"],
  ["", "/"],
])("signing out leads back to a page of ours only: %s", async (to, path) => {
  const request = new NextRequest("http://localhost:3000/api/auth/signout", {
    method: "POST",
    headers: {
      "sec-fetch-site": "same-origin",
      "content-type": "application/x-www-form-urlencoded",
    },
    body: new URLSearchParams({ to }),
  });
  const answer = await postSignOut(request, ctx);
  expect([answer.status, answer.headers.get("location")]).toEqual([303, path]);
});
