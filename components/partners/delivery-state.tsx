import { CorrectAddress } from "@/components/partners/correct-address";
import { mailNeedsAddress } from "@/components/partners/status-words";
import { Clock, Icon, Notice, Section } from "@/components/ui";
import type { ApplicationView, Participant } from "@/lib/applications/types";
import { REFUSED } from "@/lib/domain/delivery/fold";
import { returnCause } from "@/lib/domain/delivery/standing";
import { lifeStory, type Step } from "@/lib/domain/delivery/story";
import { type Reader, reader } from "@/lib/i18n/request";
import { loadAddressStanding } from "@/lib/mails/delivery/loaders";
import { mailLines } from "@/lib/mails/loaders";

const bad: readonly Step["what"][] = ["returned", "complained", "mail-not-sent"];
const doubtful: readonly Step["what"][] = ["delayed", "mail-unclear", "expired", "revoked"];

/**
 * The life of a partner's invitation as a short timeline on the reader's clock, and where the mail
 * did not arrive the form that corrects the address.
 */
export async function DeliveryState({
  application,
  partner,
}: {
  application: ApplicationView;
  partner: Participant;
}) {
  const [here, standing, mails] = await Promise.all([
    reader(),
    loadAddressStanding(application.id, partner.id),
    mailLines(application.id),
  ]);
  const { t, format, zone } = here;
  const { invitation } = partner;
  const steps = lifeStory(partner);
  const replaced = mails.filter(
    ({ participationId, reason, occurrence, sentAt }) =>
      participationId === partner.id &&
      reason === "invitation" &&
      sentAt !== null &&
      !occurrence.startsWith(invitation?.id ?? "none"),
  );
  const closed = application.submission !== null || application.now >= application.deadline;
  const email = partner.contactEmail;
  return (
    <Section title={t("delivery.story.title")} card>
      <div className="flex flex-col gap-4">
        <ol className="flex flex-col gap-1.5">
          {steps.map((step) => (
            <li key={step.what} className="flex items-baseline gap-2">
              <Icon name={iconOf(step)} className="translate-y-[0.2em] text-muted" />
              <span className="flex min-w-0 flex-wrap gap-x-2">
                <span className="font-medium wrap-anywhere">{stepWords(step, partner, here)}</span>
                {step.at && (
                  <Clock instant={step.at} className="text-muted tabular-nums">
                    {format.dateTime(step.at, zone)}
                  </Clock>
                )}
              </span>
            </li>
          ))}
        </ol>
        {replaced.map((line) => (
          <p key={line.id} className="text-sm text-muted wrap-anywhere">
            {t("delivery.story.replaced", {
              when: format.dateTime(line.sentAt ?? line.dueAt, zone),
              email: line.person,
            })}
          </p>
        ))}
        {standing.suppressed && (
          <Notice tone="warning">{t(`delivery.standing.${standing.suppressed}`, { email })}</Notice>
        )}
        {standing.unsubscribed && <Notice>{t("delivery.standing.unsubscribed", { email })}</Notice>}
        {!closed && mailNeedsAddress(partner) && (
          <CorrectAddress applicationId={application.id} partner={partner} />
        )}
      </div>
    </Section>
  );
}

function iconOf({ what }: Step) {
  if (bad.includes(what)) return "cross";
  return doubtful.includes(what) ? "warning" : "check";
}

function stepWords({ what }: Step, { invitation }: Participant, { t }: Reader): string {
  const { delivery = null, deliveryReason = null } = invitation?.mail ?? {};
  if (what === "returned")
    return t("delivery.story.returned", {
      why: t(`delivery.why.${returnCause(delivery, deliveryReason)}`),
    });
  if (what === "complained" && deliveryReason === REFUSED) return t("delivery.story.refused");
  return t(`delivery.story.${what}`);
}
