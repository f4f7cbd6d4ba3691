import "server-only";
import { cookies } from "next/headers";
import { askedCookieName } from "@/lib/auth/asked";
import { requestById, requestByLink } from "@/lib/auth/data";
import { tokenInput } from "@/lib/auth/schema";
import { requestCtx } from "@/lib/auth/session";
import type { SignInRequest } from "@/lib/auth/types";
import { id } from "@/lib/forms/fields";

/** What the page of a mailed link shows. */
export async function linkOpened(token: string): Promise<SignInRequest> {
  const parsed = tokenInput.safeParse(token);
  return parsed.success ? requestByLink(await requestCtx(), parsed.data) : { state: "unknown" };
}

/** The request this browser made last, or null when it made none. */
export async function requestMadeHere(): Promise<SignInRequest | null> {
  const parsed = id().safeParse((await cookies()).get(askedCookieName())?.value);
  return parsed.success ? requestById(await requestCtx(), parsed.data) : null;
}
