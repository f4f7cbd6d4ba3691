import { settings } from "@/lib/server/settings";

const startedAt = Date.now();

/** Milliseconds the whole server is shifted by TERCET_DATE; zero in production. */
export function serverOffset(): number {
  const { TERCET_DATE, TERCET_DATE_SET_AT } = settings();
  if (!TERCET_DATE) return 0;
  return (
    Date.parse(TERCET_DATE) - (TERCET_DATE_SET_AT ? Date.parse(TERCET_DATE_SET_AT) : startedAt)
  );
}

/** Now, as this server sees it: the one clock of requests and jobs. */
export function serverNow(): Date {
  return new Date(Date.now() + serverOffset());
}

/** Now in an application's own time: practice applications carry a shifted clock. */
export function applicationNow(now: Date, application: { clockOffset: number }): Date {
  return new Date(now.getTime() + application.clockOffset);
}
