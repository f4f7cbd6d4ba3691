import type { Metadata } from "next";
import { signedInAddresses } from "@/components/documents/addresses";
import { HandIn } from "@/components/documents/hand-in";
import { OfficialTemplates } from "@/components/documents/official-templates";
import { PapersList } from "@/components/documents/papers-list";
import { buttonClass, Section } from "@/components/ui";
import { loadSet } from "@/lib/documents/loaders";
import { reader } from "@/lib/i18n/request";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await reader();
  return { title: t("documents.title") };
}

/** What the call asks for on paper: what is there, what is missing, and the way to hand it in. */
export default async function DocumentsPage({ params }: PageProps<"/applications/[id]/documents">) {
  const { id } = await params;
  const [{ t }, { application, set }] = await Promise.all([reader(), loadSet(id)]);
  const acting = {
    addresses: signedInAddresses(id),
    maker: { coordinates: id },
    by: { applicationId: id },
  };
  return (
    <div className="flex flex-col gap-8">
      <HandIn applicationId={id} set={set} />
      <Section
        title={t("documents.title")}
        lead={t("documents.lead")}
        actions={
          <a href={`/api/applications/${id}/documents.zip`} download className={buttonClass()}>
            {t("documents.zip")}
          </a>
        }
      >
        <PapersList set={set} pack={application.pack} acting={acting} />
      </Section>
      <OfficialTemplates set={set} />
    </div>
  );
}
