import { Form, Notice, Section, SubmitButton, TextInput } from "@/components/ui";
import { reader } from "@/lib/i18n/request";
import { askColleague, withdrawJoinRequest } from "@/lib/organisations/actions";
import type { OrganisationView } from "@/lib/organisations/types";

/** Asks colleagues to join, and shows who has not answered yet. For those who manage members. */
export async function AskColleague({
  organisation,
  guest,
}: {
  organisation: OrganisationView;
  /** The reader is a visitor of the demo. */
  guest: boolean;
}) {
  const { t, format, zone } = await reader();
  return (
    <Section title={t("organisations.ask.title")} lead={t("organisations.ask.lead")} card>
      {guest ? (
        <Notice>{t("organisations.ask.guest")}</Notice>
      ) : (
        <Form action={askColleague} done={t("organisations.ask.sent")} resetOnDone>
          <input type="hidden" name="organisationId" value={organisation.id} />
          <TextInput
            name="email"
            label={t("organisations.ask.email")}
            type="email"
            inputMode="email"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            required
          />
          <div>
            <SubmitButton>{t("organisations.ask.submit")}</SubmitButton>
          </div>
        </Form>
      )}
      {organisation.asked.length > 0 && (
        <div className="mt-6 border-t border-line pt-4">
          <h3 className="text-sm font-medium">{t("organisations.ask.waiting")}</h3>
          <ul className="divide-y divide-line">
            {organisation.asked.map(({ id, email, at }) => (
              <li key={id} className="flex flex-wrap items-center justify-between gap-3 py-2">
                <span className="min-w-0 wrap-anywhere">
                  {email}
                  <span className="block text-sm text-muted">
                    {t("organisations.ask.since", { date: format.date(at, zone) })}
                  </span>
                </span>
                <Form action={withdrawJoinRequest} className="gap-2">
                  <input type="hidden" name="organisationId" value={organisation.id} />
                  <input type="hidden" name="requestId" value={id} />
                  <SubmitButton variant="secondary">{t("organisations.ask.withdraw")}</SubmitButton>
                </Form>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Section>
  );
}
