import { RefreshOnRefusal } from "@/components/invite/refresh-on-refusal";
import { ChangesTable } from "@/components/partners/changes-table";
import { PlaceFields } from "@/components/place/place-fields";
import { Form, Section, SubmitButton, TextInput } from "@/components/ui";
import { confirmAgain } from "@/lib/consent/actions";
import { loadStanding } from "@/lib/consent/loaders";
import { reader } from "@/lib/i18n/request";
import type { InvitationView } from "@/lib/invitations/types";
import type { PlaceRef } from "@/lib/place/types";

/** On the partner's page: what has changed since it confirmed, and the button that confirms it. */
export function Reconfirm({ invitation, token }: { invitation: InvitationView; token: string }) {
  return <ReconfirmPlace place={{ token }} organisation={invitation.organisation.name} />;
}

/** The same for a place that is kept by link or in an account; nothing while the consent holds. */
export async function ReconfirmPlace({
  place,
  organisation,
}: {
  place: PlaceRef;
  organisation: string;
}) {
  const [{ t, format, locale, zone }, standing] = await Promise.all([
    reader(),
    loadStanding(place),
  ]);
  if (!standing?.open || standing.differences.length === 0) return null;
  const { fingerprint, paragraphs } = standing.again[locale];
  const when = format.date(standing.at, zone);
  return (
    <Section
      title={t("consent.again.title")}
      lead={t("consent.again.lead", { organisation, when })}
      card
    >
      <Form action={confirmAgain}>
        <PlaceFields place={place} />
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="zone" value={zone} />
        <input type="hidden" name="shown" value={fingerprint} />
        <ChangesTable differences={standing.differences} />
        <details>
          <summary className="inline-flex min-h-6 items-center rounded-sm text-sm text-accent hover:underline">
            {t("consent.again.whole")}
          </summary>
          <blockquote className="mt-2 flex flex-col gap-3 rounded-md bg-sunken p-4">
            {paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </blockquote>
        </details>
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
          required
        />
        <div className="flex flex-col gap-2">
          <SubmitButton
            className="w-full sm:w-auto sm:self-start"
            pendingLabel={t("invite.yes.pending")}
          >
            {t("consent.again.submit")}
          </SubmitButton>
          <p className="text-sm text-muted">{t("consent.again.recorded")}</p>
        </div>
        <RefreshOnRefusal />
      </Form>
    </Section>
  );
}
