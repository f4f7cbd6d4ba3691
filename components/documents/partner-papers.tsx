import { signedInAddresses } from "@/components/documents/addresses";
import { Outcomes } from "@/components/documents/outcome";
import { PapersList } from "@/components/documents/papers-list";
import { Section } from "@/components/ui";
import type { ApplicationView, Participant } from "@/lib/applications/types";
import { loadSet } from "@/lib/documents/loaders";
import { reader } from "@/lib/i18n/request";

/** The documents of one partner, for the coordinator. */
export async function PartnerPapers({
  application,
  partner,
}: {
  application: ApplicationView;
  partner: Participant;
}) {
  const [{ t }, { set }] = await Promise.all([reader(), loadSet(application.id)]);
  const own = set.filter(({ slot }) => slot.participationId === partner.id);
  if (own.length === 0) return null;
  const acting = {
    addresses: signedInAddresses(application.id),
    maker: { coordinates: application.id },
    by: { applicationId: application.id },
  };
  return (
    <Section title={t("documents.partner.title")} lead={t("documents.partner.lead")}>
      <Outcomes set={set} />
      <PapersList set={own} pack={application.pack} acting={acting} owners={false} />
    </Section>
  );
}
