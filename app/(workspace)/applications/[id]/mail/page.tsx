import type { Metadata } from "next";
import { MailTimeline } from "@/components/mail/mail-timeline";
import { loadApplication } from "@/lib/applications/loaders";
import { reader } from "@/lib/i18n/request";
import { mailLines } from "@/lib/mails/loaders";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await reader();
  return { title: t("applications.tabs.mail") };
}

/** Every mail of the application, planned and past. */
export default async function MailPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const application = await loadApplication(id);
  const lines = await mailLines(id);
  return (
    <div className="flex flex-col gap-8">
      <MailTimeline lines={lines} application={application} />
    </div>
  );
}
