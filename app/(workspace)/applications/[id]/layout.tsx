import type { Metadata } from "next";
import type { ReactNode } from "react";
import { ApplicationHeader } from "@/components/applications/application-header";
import { LiveRefresh } from "@/components/applications/live-refresh";
import { RulesNote } from "@/components/applications/rules-note";
import { loadApplication } from "@/lib/applications/loaders";
import { reader } from "@/lib/i18n/request";

interface Props {
  params: Promise<{ id: string }>;
  children: ReactNode;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ t }, { title, acronym }] = await Promise.all([
    reader(),
    loadApplication((await params).id),
  ]);
  const name = acronym || title || t("applications.untitled");
  return { title: { default: name, template: `%s – ${name} – Tercet` } };
}

/** What every screen of one application shares; kept up to date while it is looked at. */
export default async function ApplicationLayout({ params, children }: Props) {
  const application = await loadApplication((await params).id);
  return (
    <>
      <div className="flex flex-col gap-6 sm:gap-8">
        <ApplicationHeader application={application} />
        <RulesNote application={application} />
        {children}
      </div>
      <LiveRefresh applicationId={application.id} revision={application.revision} />
    </>
  );
}
