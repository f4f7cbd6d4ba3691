import { ChangesTable } from "@/components/partners/changes-table";
import { Form, Section, SubmitButton } from "@/components/ui";
import type { ApplicationView, Participant } from "@/lib/applications/types";
import { askAgain, askAllAgain } from "@/lib/consent/actions";
import { differencesOf } from "@/lib/consent/standing";
import { reader } from "@/lib/i18n/request";

/** What a partner has to confirm again, and the button that asks it to; nothing while it need not. */
export async function AskAgain({
  application,
  partner,
}: {
  application: ApplicationView;
  partner: Participant;
}) {
  const { t } = await reader();
  const { name, contactEmail: email } = partner;
  const differences = differencesOf(partner, application);
  if (differences.length === 0) return null;
  return (
    <Section title={t("consent.ask.title")} lead={t("consent.ask.why", { name })} card>
      <div className="flex flex-col gap-4">
        <ChangesTable differences={differences} />
        {email && application.now < application.deadline && (
          <Form
            action={askAgain}
            className="gap-4"
            done={<p>{t("consent.ask.done", { email })}</p>}
          >
            <input type="hidden" name="applicationId" value={application.id} />
            <input type="hidden" name="participationId" value={partner.id} />
            <div className="flex flex-col items-start gap-2">
              <SubmitButton pendingLabel={t("partners.mail.sending")}>
                {t("consent.ask.submit")}
              </SubmitButton>
              <p className="max-w-prose text-sm text-muted">{t("consent.ask.what", { email })}</p>
            </div>
          </Form>
        )}
      </div>
    </Section>
  );
}

/** One button for all whose consent has to be given again; nothing while none has. */
export async function AskAllAgain({ application }: { application: ApplicationView }) {
  const { t } = await reader();
  const waiting = application.participants.filter(
    ({ status, contactEmail }) => status === "to-reconfirm" && contactEmail !== "",
  );
  const n = waiting.length;
  if (n === 0 || application.now >= application.deadline) return null;
  return (
    <Section title={t("consent.ask.allTitle", { n })} lead={t("consent.ask.allWhy")} card>
      <Form action={askAllAgain} className="gap-4" done={<p>{t("consent.ask.allDone")}</p>}>
        <input type="hidden" name="applicationId" value={application.id} />
        <div className="flex flex-col items-start gap-2">
          <SubmitButton variant="secondary" pendingLabel={t("partners.mail.sending")}>
            {t("consent.ask.allSubmit", { n })}
          </SubmitButton>
          <p className="max-w-prose text-sm text-muted">{t("consent.ask.allWhat")}</p>
        </div>
      </Form>
    </Section>
  );
}
