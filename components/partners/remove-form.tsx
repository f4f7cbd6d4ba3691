import { ConfirmSubmit, Form, Section } from "@/components/ui";
import { factsOf } from "@/lib/applications/judged";
import type { ApplicationView, Participant } from "@/lib/applications/types";
import { lossOf } from "@/lib/domain/eligibility/stress";
import { reader } from "@/lib/i18n/request";
import { removePartner } from "@/lib/partners/actions";
import { toldAt } from "@/lib/partners/swap/told";

/**
 * Takes a partner out of the consortium, and says beforehand what that does to the minimum and
 * whether the partner is told.
 */
export async function RemoveForm({
  application,
  partner,
}: {
  application: ApplicationView;
  partner: Participant;
}) {
  const { t } = await reader();
  const { name } = partner;
  const { effect } = lossOf(factsOf(application, "hoped"), application.pack, partner.id);
  const what = [
    t("partners.remove.what", { name }),
    t(`partners.remove.${effect}`),
    t(toldAt(partner) ? "swap.told" : "swap.notTold", { name }),
  ].join(" ");
  return (
    <Section title={t("partners.remove.title")} lead={what}>
      <Form action={removePartner} className="gap-3">
        <input type="hidden" name="applicationId" value={application.id} />
        <input type="hidden" name="participationId" value={partner.id} />
        <div>
          <ConfirmSubmit
            title={t("partners.remove.question", { name })}
            description={what}
            cancel={t("partners.remove.keep")}
            confirm={t("partners.remove.submit")}
          >
            {t("partners.remove.submit")}
          </ConfirmSubmit>
        </div>
      </Form>
    </Section>
  );
}
