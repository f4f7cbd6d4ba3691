import type { Metadata } from "next";
import { AddItem } from "@/components/checklist/add-item";
import { NextThing } from "@/components/checklist/next-thing";
import { Progress } from "@/components/checklist/progress";
import { RequirementList } from "@/components/checklist/requirement-list";
import { Notice, Section } from "@/components/ui";
import { loadApplication } from "@/lib/applications/loaders";
import { may } from "@/lib/domain/permissions/permissions";
import { reader } from "@/lib/i18n/request";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await reader();
  return { title: t("checklist.title") };
}

/** What is still to be done, by whom and by when. */
export default async function ChecklistPage({ params }: { params: Promise<{ id: string }> }) {
  const [{ t }, application] = await Promise.all([reader(), loadApplication((await params).id)]);
  const editable = may(application.relation, "checklist.edit") && !application.submission;
  const { submission } = application;
  const open = application.requirements.filter(({ done }) => !done);
  const done = application.requirements.filter((one) => one.done);
  return (
    <div className="flex max-w-3xl flex-col gap-8">
      <NextThing application={application} />
      {submission && (
        <Notice>
          <p>{t("checklist.locked")}</p>
        </Notice>
      )}
      <Section title={t("checklist.openTitle")} lead={t("checklist.about")}>
        <Progress requirements={application.requirements} />
        <RequirementList requirements={open} {...{ application, editable }} />
        {editable && <AddItem application={application} />}
      </Section>
      {done.length > 0 && (
        <Section title={t("checklist.doneTitle")}>
          <RequirementList requirements={done} {...{ application, editable }} />
        </Section>
      )}
    </div>
  );
}
