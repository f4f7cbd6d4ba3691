import type { Metadata } from "next";
import { DraftEditor } from "@/components/applications/draft/draft-editor";
import { DraftReading } from "@/components/applications/draft/draft-reading";
import { Section } from "@/components/ui";
import { loadApplication } from "@/lib/applications/loaders";
import { may } from "@/lib/domain/permissions/permissions";
import { reader } from "@/lib/i18n/request";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await reader();
  return { title: t("applications.tabs.draft") };
}

/** The draft, for coordinators to write and for others to read. */
export default async function DraftPage({ params }: { params: Promise<{ id: string }> }) {
  const [{ t }, application] = await Promise.all([reader(), loadApplication((await params).id)]);
  const editable = may(application.relation, "application.edit") && !application.submission;
  return (
    <Section
      title={t("applications.draft.title")}
      lead={editable && t("applications.draft.about")}
      card
      className="max-w-3xl"
    >
      {editable ? (
        <DraftEditor application={application} />
      ) : (
        <DraftReading application={application} />
      )}
    </Section>
  );
}
