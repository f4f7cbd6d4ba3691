import { PartnerDetails } from "@/components/partners/partner-details";
import { RemoveForm } from "@/components/partners/remove-form";
import { SwapForm } from "@/components/partners/swap-form";
import type { ApplicationView, Participant } from "@/lib/applications/types";

/** What is known about a partner, and the ways to part with it: the narrow column of its page. */
export function PartnerSide({
  application,
  partner,
}: {
  application: ApplicationView;
  partner: Participant;
}) {
  return (
    <div className="flex min-w-0 flex-col gap-8">
      <PartnerDetails {...{ application, partner }} />
      {!application.submission && <SwapForm {...{ application, partner }} />}
      {!application.submission && <RemoveForm {...{ application, partner }} />}
    </div>
  );
}
