import { PartnerFields } from "@/components/partners/partner-fields";
import { ButtonLink, Card, Form, Section, SubmitButton } from "@/components/ui";
import { factsOf } from "@/lib/applications/judged";
import type { ApplicationView, Participant } from "@/lib/applications/types";
import { lossOf } from "@/lib/domain/eligibility/stress";
import { reader } from "@/lib/i18n/request";
import { swapPartner } from "@/lib/partners/swap/actions";
import { toldAt } from "@/lib/partners/swap/told";

interface Props {
  application: ApplicationView;
  partner: Participant;
}

/** The way to the page that replaces a partner, on the partner's own page. */
export async function SwapForm({ application, partner }: Props) {
  const { t } = await reader();
  const { name, id } = partner;
  return (
    <Section title={t("swap.title")} lead={t("swap.lead", { name })}>
      <div>
        <ButtonLink href={`/applications/${application.id}/partners/${id}/swap`}>
          {t("swap.open", { name })}
        </ButtonLink>
      </div>
    </Section>
  );
}

/** What replacing a partner does, said before anything is typed, and the form that does it. */
export async function SwapPartner({ application, partner }: Props) {
  const { t } = await reader();
  const { name } = partner;
  const { effect } = lossOf(factsOf(application, "hoped"), application.pack, partner.id);
  return (
    <>
      <Section title={t("swap.loss.title", { name })} card>
        <p className="max-w-prose">{t(`swap.loss.${effect}`)}</p>
      </Section>
      <div className="grid gap-6 sm:grid-cols-2">
        <Lines title={t("swap.moves.title")} items={await moving({ application, partner })} />
        <Lines
          title={t("swap.stays.title")}
          items={[
            t("swap.stays.consent"),
            t("swap.stays.invitation"),
            t("swap.stays.papers"),
            t("swap.stays.passport"),
          ]}
        />
      </div>
      <Section title={t("swap.form.title")}>
        <Card>
          <Form action={swapPartner}>
            <input type="hidden" name="applicationId" value={application.id} />
            <input type="hidden" name="participationId" value={partner.id} />
            <PartnerFields application={application} inPlaceOf={partner} />
            <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
              <SubmitButton pendingLabel={t("swap.form.pending")}>
                {t("swap.form.submit")}
              </SubmitButton>
              <p className="text-sm text-muted">
                {t(toldAt(partner) ? "swap.told" : "swap.notTold", { name })}{" "}
                {t("swap.form.nothingSent")}
              </p>
            </div>
          </Form>
        </Card>
      </Section>
    </>
  );
}

function Lines({ title, items }: { title: string; items: readonly string[] }) {
  return (
    <Section title={title}>
      <ul className="list-disc space-y-1 pl-5">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </Section>
  );
}

/** What this place has to give, and nothing that it has not. */
async function moving({ application, partner }: Props): Promise<string[]> {
  const { t, format } = await reader();
  const { role, tasks, shareEuros, id } = partner;
  const added = application.requirements.some(
    ({ code, owner }) =>
      code === "item" && owner.kind === "partner" && owner.participationId === id,
  );
  return [
    t("swap.moves.role", { role: t(`eligibility.role.${role}`) }),
    ...(tasks ? [t("swap.moves.tasks")] : []),
    ...(shareEuros === null ? [] : [t("swap.moves.share", { amount: format.money(shareEuros) })]),
    ...(added ? [t("swap.moves.items")] : []),
  ];
}
