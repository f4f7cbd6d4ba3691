import { PassportFields } from "@/components/passport/passport-fields";
import { Card, Form, SubmitButton } from "@/components/ui";
import type { ApplicationView, Participant } from "@/lib/applications/types";
import { recordOf } from "@/lib/domain/passport/record";
import { reader } from "@/lib/i18n/request";
import { keepPartnerPassport } from "@/lib/passport/actions";
import { versionOf } from "@/lib/passport/version";

/** Fills in a partner's passport on its behalf. */
export async function PartnerPassportForm({
  application,
  partner,
}: {
  application: ApplicationView;
  partner: Participant;
}) {
  const { t } = await reader();
  const record = recordOf(partner);
  return (
    <Card>
      <Form action={keepPartnerPassport}>
        <input type="hidden" name="applicationId" value={application.id} />
        <input type="hidden" name="participationId" value={partner.id} />
        <input type="hidden" name="seen" value={versionOf(record)} />
        <div className="flex max-w-prose flex-col gap-1 text-muted">
          <p>{t("passport.partner.lead", { name: partner.name })}</p>
          <p>{t("passport.partner.bound")}</p>
        </div>
        <PassportFields {...{ record }} pack={application.pack} named={false} />
        <div>
          <SubmitButton pendingLabel={t("passport.own.saving")}>
            {t("passport.partner.save")}
          </SubmitButton>
        </div>
      </Form>
    </Card>
  );
}
