import { PassportFacts } from "@/components/passport/passport-facts";
import { RegisteredChangeNotice } from "@/components/passport/registered-change";
import { PassportStanding } from "@/components/passport/standing";
import { ButtonLink, Section } from "@/components/ui";
import type { ApplicationView, Participant } from "@/lib/applications/types";
import type { RecordField } from "@/lib/domain/passport/differences";
import { recordOf } from "@/lib/domain/passport/record";
import { reader } from "@/lib/i18n/request";

/** What else stands on a partner's page already. */
const elsewhere: readonly RecordField[] = [
  ...(["name", "country", "types", "sector", "foundedOn", "oid", "pic", "contact"] as const),
];

/** A partner's passport for its coordinator: what it changed, what the form lacks, what is known. */
export async function PartnerPassport({
  application,
  partner,
}: {
  application: ApplicationView;
  partner: Participant;
}) {
  const { t } = await reader();
  const record = recordOf(partner);
  return (
    <Section title={t("passport.title")} card>
      <div className="flex flex-col gap-4">
        {partner.changed.length > 0 && <RegisteredChangeNotice {...{ application, partner }} />}
        <PassportStanding record={record} pack={application.pack} />
        <PassportFacts record={record} except={elsewhere} />
        {!application.submission && (
          <div>
            <ButtonLink href={`/applications/${application.id}/partners/${partner.id}/passport`}>
              {t("passport.change")}
            </ButtonLink>
          </div>
        )}
      </div>
    </Section>
  );
}
