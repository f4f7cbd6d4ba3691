import Link from "next/link";
import { CorrectAddress } from "@/components/partners/correct-address";
import { mailNeedsAddress, statusWords } from "@/components/partners/status-words";
import { Icon, Status } from "@/components/ui";
import type { Participant } from "@/lib/applications/types";
import type { Reader } from "@/lib/i18n/request";

/** A partner on the reader's list. */
export interface PartnerHere {
  partner: Participant;
  /** The partner's own page, for those who may open it. */
  href: string | null;
  /** The identifier that the form of the call asks for. */
  identifier: "oid" | "pic";
  here: Reader;
}

/** Whom to write to, and the identifier that the form asks for. */
export function ContactCell({ partner, identifier, here: { t } }: PartnerHere) {
  const { contactName, contactEmail } = partner;
  const value = partner[identifier];
  return (
    <span className="flex min-w-0 flex-col text-sm">
      {contactName && <span>{contactName}</span>}
      {contactEmail && <span className="wrap-anywhere text-muted">{contactEmail}</span>}
      {!contactName && !contactEmail && partner.role !== "coordinator" && (
        <span className="text-muted">{t("partners.noContact")}</span>
      )}
      <span className="text-muted tabular-nums">
        {value
          ? t(`partners.identifier.${identifier}`, { value })
          : t(`partners.identifier.no-${identifier}`)}
      </span>
    </span>
  );
}

/** Where the partner stands, its reason when it said no, and the next step with it. */
export function AnswerCell({
  partner,
  href,
  here,
  applicationId,
  canCorrect,
}: PartnerHere & {
  applicationId: string;
  /** An invitation may still go out. */
  canCorrect: boolean;
}) {
  const { tone, text } = statusWords(partner, here);
  const { t } = here;
  const corrects = href !== null && canCorrect && mailNeedsAddress(partner);
  const out = partner.status === "declined" || partner.status === "withdrawn";
  const reason = out && partner.answer?.reason;
  const asks = partner.status === "prepared" && !partner.contactEmail;
  const next = t(`partners.next.${asks ? "noAddress" : partner.status}`);
  return (
    <div className="flex min-w-0 flex-col items-start gap-1">
      <Status tone={tone}>{text}</Status>
      {partner.invitation?.handedOnBy && (
        <span className="text-sm text-muted">
          {t("partners.handedOn", { name: partner.invitation.handedOnBy })}
        </span>
      )}
      {partner.changed.length > 0 && (
        <Status tone="warning" className="text-sm">
          {t("passport.changed.flag")}
        </Status>
      )}
      {partner.openQuestions > 0 && (
        <Status tone="waiting" className="text-sm">
          {t("place.questions.waiting", { n: partner.openQuestions })}
        </Status>
      )}
      {reason && (
        <span className="line-clamp-3 text-sm text-muted">{t("partners.quoted", { reason })}</span>
      )}
      {corrects && <CorrectAddress {...{ applicationId, partner }} />}
      {href && (
        <Link
          href={href}
          aria-label={t("partners.nextFor", { what: next, name: partner.name })}
          className="link inline-flex min-h-6 items-center gap-1 text-sm font-medium"
        >
          {next}
          <Icon name="next" className="size-3.5" />
        </Link>
      )}
    </div>
  );
}
