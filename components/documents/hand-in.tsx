import { signedInAddresses } from "@/components/documents/addresses";
import { Outcomes } from "@/components/documents/outcome";
import { UploadForm } from "@/components/documents/upload-form";
import { Card, Section } from "@/components/ui";
import type { SlotPapers } from "@/lib/documents/types";
import { MAX_FILE_BYTES } from "@/lib/domain/documents/limits";
import { reader } from "@/lib/i18n/request";

/** One place for all files: those with a code of ours find where they belong. */
export async function HandIn({
  applicationId,
  set,
}: {
  applicationId: string;
  set: readonly SlotPapers[];
}) {
  const { t } = await reader();
  return (
    <Section title={t("documents.drop.title")} lead={t("documents.drop.lead")}>
      <Outcomes set={set} />
      <Card>
        <UploadForm
          action={signedInAddresses(applicationId).upload}
          label={t("documents.drop.choose")}
          hint={t("documents.drop.hint", { mb: String(MAX_FILE_BYTES / (1024 * 1024)) })}
          submit={t("documents.drop.submit")}
          multiple
        />
      </Card>
    </Section>
  );
}
