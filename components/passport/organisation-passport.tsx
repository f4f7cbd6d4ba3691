import { PassportFacts } from "@/components/passport/passport-facts";
import { AllPassportFields } from "@/components/passport/passport-fields";
import { PassportStanding } from "@/components/passport/standing";
import { ButtonLink, Card, Form, Section, SubmitButton } from "@/components/ui";
import type { RecordField } from "@/lib/domain/passport/differences";
import { registeredRecord } from "@/lib/domain/passport/record";
import { reader } from "@/lib/i18n/request";
import type { OrganisationView } from "@/lib/organisations/types";
import { updatePassport } from "@/lib/passport/actions";

/** What the details of an organisation's page say already. */
const elsewhere: readonly RecordField[] = [
  ...(["name", "country", "types", "sector", "foundedOn", "oid", "pic"] as const),
];

/** The passport on an organisation's page, for its members. */
export async function OrganisationPassport({ organisation }: { organisation: OrganisationView }) {
  const { t } = await reader();
  const record = registeredRecord(organisation);
  const { edit } = organisation.may;
  return (
    <Section
      title={t("passport.title")}
      lead={t(edit ? "passport.about" : "passport.readOnly")}
      card
    >
      <div className="flex flex-col gap-4">
        <PassportStanding record={record} pack={null} />
        <PassportFacts record={record} except={elsewhere} />
        {edit && (
          <div>
            <ButtonLink href={`/organisations/${organisation.id}/passport`}>
              {t("passport.open")}
            </ButtonLink>
          </div>
        )}
      </div>
    </Section>
  );
}

/** The form of an organisation's passport, for its owners. */
export async function OrganisationPassportForm({
  organisation,
}: {
  organisation: OrganisationView;
}) {
  const { t } = await reader();
  return (
    <Card>
      <Form action={updatePassport}>
        <input type="hidden" name="organisationId" value={organisation.id} />
        <input type="hidden" name="seen" value={organisation.updatedAt.toISOString()} />
        <AllPassportFields record={registeredRecord(organisation)} named />
        <div>
          <SubmitButton pendingLabel={t("passport.own.saving")}>
            {t("passport.partner.save")}
          </SubmitButton>
        </div>
      </Form>
    </Card>
  );
}
