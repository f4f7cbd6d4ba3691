import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import {
  listApplications,
  openApplication,
  readApplication,
  readRevision,
} from "@/lib/applications/data";
import type { ApplicationSummary, ApplicationView } from "@/lib/applications/types";
import { requestCtx, requireUser } from "@/lib/auth/session";
import { AppError } from "@/lib/server/errors";

/** The applications that the signed-in person reaches, newest first. */
export const loadApplications = cache(async (): Promise<ApplicationSummary[]> => {
  await requireUser("/applications");
  return listApplications(await requestCtx());
});

/** An application as the signed-in person may see it; Next.js's "not found" page otherwise. */
export const loadApplication = cache(async (id: string): Promise<ApplicationView> => {
  await requireUser(`/applications/${id}`);
  const ctx = await requestCtx();
  const opened = await reachable(openApplication(ctx.db, ctx, id, "application.view"));
  return opened ? readApplication(ctx.db, opened, ctx.now) : notFound();
});

/** The revision of an application in this session's reach, or null. */
export async function loadRevision(id: string): Promise<string | null> {
  const ctx = await requestCtx();
  const opened = await reachable(openApplication(ctx.db, ctx, id, "application.view"));
  return opened && readRevision(ctx.db, opened.row.id);
}

/** Null instead of an error for what does not exist or cannot be reached. */
async function reachable<T>(opening: Promise<T>): Promise<T | null> {
  try {
    return await opening;
  } catch (error) {
    if (error instanceof AppError && error.code === "not-found") return null;
    throw error;
  }
}
