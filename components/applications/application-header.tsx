import { Deadline } from "@/components/applications/deadline";
import { KindLabel } from "@/components/applications/kind-label";
import { OwnDeadline } from "@/components/applications/own-deadline";
import { PracticeClock } from "@/components/applications/practice-clock";
import { Badge, PageHeader, TabLinks } from "@/components/ui";
import type { ApplicationView } from "@/lib/applications/types";
import { may } from "@/lib/domain/permissions/permissions";
import { reader } from "@/lib/i18n/request";

type Part = "our-part" | "draft" | "partners" | "checklist" | "documents" | "mail" | "mailbox";

/** The top of every screen of one application: what it is, how long is left, its parts. */
export async function ApplicationHeader({ application }: { application: ApplicationView }) {
  const { t, locale } = await reader();
  const { id, kind, title, acronym, pack, relation, requirements, submission } = application;
  const base = `/applications/${id}`;
  const part = (name: Part, count?: number) => ({
    href: `${base}/${name}`,
    label: t(`applications.tabs.${name}`),
    count,
  });
  const open = requirements.filter(({ hard, done }) => hard && !done).length;
  return (
    <div className="flex flex-col gap-4">
      <PageHeader
        back={{ href: "/applications", label: t("applications.title") }}
        title={title || t("applications.untitled")}
        mark={
          <>
            <KindLabel kind={kind} />
            {submission && <Badge tone="positive">{t("applications.submission.badge")}</Badge>}
          </>
        }
        lead={[acronym, pack.title[locale]].filter(Boolean).join(" · ")}
      />
      <div className="flex flex-col gap-1">
        <Deadline application={application} />
        <OwnDeadline application={application} />
      </div>
      <PracticeClock application={application} />
      <TabLinks
        label={t("applications.tabs.label")}
        links={[
          { href: base, label: t("applications.tabs.overview"), exact: true },
          ...(relation === "partner" ? [part("our-part")] : []),
          part("draft"),
          part("partners"),
          part("checklist", submission ? undefined : open || undefined),
          ...(may(relation, "documents.keep") ? [part("documents")] : []),
          { href: `${base}/what-if`, label: t("eligibility.whatIf.title") },
          ...(may(relation, "mails.view") ? [part("mail")] : []),
          ...(may(relation, "mails.view") && kind !== "real" ? [part("mailbox")] : []),
        ]}
      />
    </div>
  );
}
