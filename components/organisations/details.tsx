import { OrganisationFields } from "@/components/organisations/fields";
import { DataList, Form, Section, SubmitButton } from "@/components/ui";
import { organisationTypes } from "@/lib/domain/eligibility/types";
import { reader } from "@/lib/i18n/request";
import { updateOrganisation } from "@/lib/organisations/actions";
import type { OrganisationView } from "@/lib/organisations/types";

/** What an organisation is: a form for its owners, facts for its members. */
export async function OrganisationDetails({ organisation }: { organisation: OrganisationView }) {
  const { t, format } = await reader();
  if (organisation.may.edit)
    return (
      <Section title={t("organisations.details.title")} card>
        <Form action={updateOrganisation} done={t("organisations.form.saved")}>
          <input type="hidden" name="organisationId" value={organisation.id} />
          <input type="hidden" name="seen" value={organisation.updatedAt.toISOString()} />
          <OrganisationFields known={organisation} />
          <div>
            <SubmitButton>{t("common.save")}</SubmitButton>
          </div>
        </Form>
      </Section>
    );
  const types = organisationTypes.filter((type) => organisation.types.includes(type));
  const items = [
    { label: t("organisations.form.country"), value: format.country(organisation.country) },
    {
      label: t("organisations.form.types"),
      value: format.list(types.map((type) => t(`organisations.type.${type}`))),
    },
    {
      label: t("organisations.form.oid"),
      value: organisation.oid ?? t("organisations.details.notGiven"),
    },
    {
      label: t("organisations.form.pic"),
      value: organisation.pic ?? t("organisations.details.notGiven"),
    },
    {
      label: t("organisations.form.foundedOn"),
      value: organisation.foundedOn
        ? format.day(organisation.foundedOn)
        : t("organisations.details.notGiven"),
    },
    {
      label: t("organisations.form.sector"),
      value: t(`organisations.sector.${organisation.sector ?? "unknown"}`),
    },
  ];
  return (
    <Section
      title={t("organisations.details.title")}
      lead={t("organisations.details.readOnly")}
      card
    >
      <DataList items={items} />
    </Section>
  );
}
