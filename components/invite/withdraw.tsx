import { RefreshOnRefusal } from "@/components/invite/refresh-on-refusal";
import { PlaceFields } from "@/components/place/place-fields";
import { Unfold } from "@/components/place/unfold";
import { Form, Section, SubmitButton, TextArea, TextInput } from "@/components/ui";
import { withdrawConsent } from "@/lib/consent/actions";
import { loadStanding } from "@/lib/consent/loaders";
import { reader } from "@/lib/i18n/request";
import type { InvitationView } from "@/lib/invitations/types";
import type { PlaceRef } from "@/lib/place/types";

/** On the partner's page after a consent: the way out, with what it means before the button. */
export function Withdraw({ token }: { invitation: InvitationView; token: string }) {
  return <WithdrawPlace place={{ token }} />;
}

/** The same for a place that is kept by link or in an account; nothing where no consent stands. */
export async function WithdrawPlace({ place }: { place: PlaceRef }) {
  const [{ t, locale, zone }, standing] = await Promise.all([reader(), loadStanding(place)]);
  if (!standing?.open) return null;
  const { fingerprint, paragraphs } = standing.leaving[locale];
  return (
    <Section title={t("consent.leave.title")} lead={t("consent.leave.lead")}>
      <Form action={withdrawConsent}>
        <PlaceFields place={place} />
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="zone" value={zone} />
        <input type="hidden" name="shown" value={fingerprint} />
        <Unfold summary={t("consent.leave.open")}>
          <blockquote className="flex flex-col gap-3 rounded-md bg-sunken p-4">
            {paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </blockquote>
          <TextInput
            name="name"
            label={t("invite.yes.name")}
            defaultValue={standing.name}
            autoComplete="name"
            required
          />
          <TextInput
            name="jobTitle"
            label={t("invite.yes.jobTitle")}
            defaultValue={standing.jobTitle}
            autoComplete="organization-title"
            optional
          />
          <TextArea
            name="reason"
            label={t("invite.no.reason")}
            hint={t("invite.no.reasonHint")}
            rows={3}
            max={1000}
            optional
          />
          <div className="flex flex-col gap-2">
            <SubmitButton
              variant="secondary"
              className="w-full sm:w-auto sm:self-start"
              pendingLabel={t("consent.leave.pending")}
            >
              {t("consent.leave.submit")}
            </SubmitButton>
            <p className="text-sm text-muted">{t("consent.leave.recorded")}</p>
          </div>
        </Unfold>
        <RefreshOnRefusal />
      </Form>
    </Section>
  );
}
