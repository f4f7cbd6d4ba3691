import { placeAddresses } from "@/components/documents/addresses";
import { removedBy } from "@/components/documents/file-list";
import { Outcomes } from "@/components/documents/outcome";
import { PapersList } from "@/components/documents/papers-list";
import { Section } from "@/components/ui";
import { loadOwnPapers } from "@/lib/documents/loaders";
import { reader } from "@/lib/i18n/request";
import type { PlaceRef } from "@/lib/place/types";

/** What is asked of an organisation for its own place: fetch it, sign it, hand it in. */
export async function OwnPapers({ place }: { place: PlaceRef }) {
  const [{ t }, own] = await Promise.all([reader(), loadOwnPapers(place)]);
  if (!own) return null;
  const { set, pack, organisation } = own;
  const acting = {
    addresses: placeAddresses(place),
    maker: { place },
    by: removedBy(place),
  };
  return (
    <Section title={t("documents.own.title")} lead={t("documents.own.lead", { organisation })}>
      {set.some(({ slot }) => slot.key === "mandate") && (
        <p className="max-w-prose">{t("documents.own.steps")}</p>
      )}
      <Outcomes set={set} of={own.participationId} />
      <PapersList {...{ set, pack, acting }} owners={false} />
      <p className="text-sm text-muted">{t("documents.own.seen")}</p>
    </Section>
  );
}
