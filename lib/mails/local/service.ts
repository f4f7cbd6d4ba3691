import { deriveToken } from "@/lib/server/secrets";
import { mailIsLocal, settings } from "@/lib/server/settings";

/**
 * Where mail goes and with which key: Resend, or the local mail service of this very server, which
 * speaks the same protocol. RESEND_BASE_URL leads elsewhere, for tests.
 */
export function mailService(): { key: string; baseUrl: string | undefined; from: string } {
  const { RESEND_API_KEY, RESEND_BASE_URL, MAIL_FROM, APP_URL } = settings();
  return {
    key: RESEND_API_KEY ?? localMailKey(),
    baseUrl: RESEND_BASE_URL ?? (mailIsLocal() ? `${APP_URL}/api/local-mail` : undefined),
    from: MAIL_FROM ?? "Tercet <tercet@localhost>",
  };
}

/** The key that the local mail service asks for: web and worker make the same from LINK_SECRET. */
export function localMailKey(): string {
  return `local_${deriveToken(settings().LINK_SECRET, "local-mail", "key")}`;
}
