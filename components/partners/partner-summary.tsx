import { countsWords } from "@/components/partners/counts-words";
import { statusWords } from "@/components/partners/status-words";
import { Badge, Status } from "@/components/ui";
import type { ApplicationView, Participant } from "@/lib/applications/types";
import { reader } from "@/lib/i18n/request";

/** Where a partner stands and what it means for the minimum, in two sentences. */
export async function PartnerSummary({
  application,
  partner,
}: {
  application: ApplicationView;
  partner: Participant;
}) {
  const here = await reader();
  const status = statusWords(partner, here);
  const counts = countsWords(application, partner, here);
  return (
    <div className="flex flex-col items-start gap-2">
      <p className="text-muted">
        {here.format.country(partner.country)} · {here.t(`eligibility.role.${partner.role}`)}
      </p>
      <div role="status" className="flex flex-col items-start gap-2">
        <Badge tone={status.tone}>{status.text}</Badge>
        <Status tone={counts.tone}>{counts.text}</Status>
      </div>
    </div>
  );
}
