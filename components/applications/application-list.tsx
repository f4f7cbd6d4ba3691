import Link from "next/link";
import type { ReactNode } from "react";
import { deadlineWords, yourDeadlineWords } from "@/components/applications/deadline";
import { KindLabel } from "@/components/applications/kind-label";
import { timeLeftSaid } from "@/components/applications/time-left";
import { Status } from "@/components/ui";
import type { ApplicationSummary } from "@/lib/applications/types";
import { reader } from "@/lib/i18n/request";
import { say } from "@/lib/i18n/say";

/** The applications a person can reach, one sheet each. */
export function ApplicationList({ applications }: { applications: readonly ApplicationSummary[] }) {
  return (
    <ul className="flex flex-col gap-3">
      {applications.map((application) => (
        <li key={application.id}>
          <Summary application={application} />
        </li>
      ))}
    </ul>
  );
}

async function Summary({ application }: { application: ApplicationSummary }) {
  const words = await reader();
  const { t, format, locale, zone } = words;
  const { id, kind, title, acronym, pack, relation, organisationName, deadline, closes, now } =
    application;
  const { confirmed, participants, eligible, openHard, submittedAt } = application;
  const yours = yourDeadlineWords(deadline, closes, words);
  return (
    <article className="relative flex flex-col gap-4 rounded-lg border border-line bg-surface p-4 hover:border-line-strong sm:p-6 lg:flex-row lg:items-start lg:justify-between lg:gap-8">
      <div className="flex min-w-0 flex-col gap-1 lg:flex-1">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <h2 className="min-w-0 text-lg font-semibold">
            <Link
              href={`/applications/${id}`}
              className="after:absolute after:inset-0 after:rounded-lg"
            >
              {title || t("applications.untitled")}
            </Link>
          </h2>
          <KindLabel kind={kind} />
        </div>
        <p className="text-muted">{[acronym, pack.title[locale]].filter(Boolean).join(" · ")}</p>
        <p className="text-sm text-muted">
          {t("applications.list.coordinator", { organisation: organisationName })}
          {relation === "partner" && <> · {t("applications.list.asPartner")}</>}
        </p>
      </div>
      <dl className="grid gap-x-8 gap-y-3 sm:grid-cols-2 lg:w-[32rem] lg:shrink-0">
        <Fact label={t("applications.deadline.label")}>
          {submittedAt ? (
            <Status tone="positive">
              {t("applications.list.submitted", { day: format.date(submittedAt, zone) })}
            </Status>
          ) : (
            <span className="font-medium">{say(t, timeLeftSaid(now, deadline, zone))}</span>
          )}
          <time dateTime={deadline.toISOString()} className="block text-sm text-muted">
            {deadlineWords(deadline, closes, words)}
            {yours && <span className="block">{yours}</span>}
          </time>
        </Fact>
        <Fact label={t("applications.list.verdict")}>
          <Status tone={eligible ? "positive" : "warning"}>
            {t(eligible ? "applications.list.eligible" : "applications.list.notYet")}
          </Status>
          <span className="block text-sm text-muted">
            {t("applications.list.confirmed", {
              confirmed: String(confirmed),
              all: String(participants),
            })}
          </span>
          {!submittedAt && (
            <span className="block text-sm text-muted">
              {t("applications.list.openHard", { n: openHard })}
            </span>
          )}
        </Fact>
      </dl>
    </article>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-sm text-muted">{label}</dt>
      <dd className="tabular-nums">{children}</dd>
    </div>
  );
}
