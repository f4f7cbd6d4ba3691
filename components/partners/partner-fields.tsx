import { IdentityFields } from "@/components/organisations/identity-fields";
import { countryOptions } from "@/components/partners/country-options";
import { CheckboxGroup, DataList, RadioCards, Select, TextInput } from "@/components/ui";
import type { ApplicationView, Participant } from "@/lib/applications/types";
import { organisationTypes, type Role } from "@/lib/domain/eligibility/types";
import { languageNames, locales } from "@/lib/i18n/locales";
import { reader } from "@/lib/i18n/request";
import { partnerRoles } from "@/lib/partners/schema";

/** What is asked about a partner, for adding one and for changing it. */
export async function PartnerFields({
  application,
  partner,
}: {
  application: ApplicationView;
  /** As it stands; left out for a new one. */
  partner?: Participant;
}) {
  const { t } = await reader();
  const asAsked = partner && isBound(partner) ? partner : null;
  // The contact is somebody else: the browser must not offer the reader's own name and address.
  const notMine = { autoComplete: "off", autoCapitalize: "off", spellCheck: false };
  return (
    <>
      {asAsked ? <AsAsked partner={asAsked} /> : <Identity {...{ application, partner }} />}
      <CheckboxGroup
        name="types"
        label={t("partners.fields.types")}
        hint={t("partners.fields.typesHint")}
        options={organisationTypes.map((value) => ({
          value,
          label: t(`organisations.type.${value}`),
        }))}
        defaultValue={partner?.types}
        optional
      />
      <div className="grid gap-6 sm:grid-cols-2 sm:items-end">
        <TextInput
          name="contactName"
          label={t("partners.fields.contactName")}
          defaultValue={partner?.contactName}
          autoComplete="off"
          optional
        />
        <TextInput
          name="contactEmail"
          type="email"
          label={t("partners.fields.contactEmail")}
          hint={t("partners.fields.contactEmailHint")}
          defaultValue={partner?.contactEmail}
          {...notMine}
          optional
        />
      </div>
      <Select
        name="locale"
        label={t("partners.fields.locale")}
        placeholder={partner ? undefined : t("partners.fields.localeByCountry")}
        options={locales.map((value) => ({ value, label: languageNames[value] }))}
        defaultValue={partner?.locale}
      />
      <IdentityFields
        first={application.pack.form.value}
        hint={t(`partners.fields.${application.pack.form.value}Hint`)}
        known={partner}
      />
    </>
  );
}

/** What was asked, and confirmed, stays as it was read: name, country and role. */
const isBound = ({ status }: Participant) => status === "invited" || status === "confirmed";

async function AsAsked({ partner }: { partner: Participant }) {
  const { t, format } = await reader();
  const { name, country, role, status } = partner;
  return (
    <div className="flex flex-col gap-2">
      <DataList
        items={[
          { label: t("partners.fields.name"), value: name },
          { label: t("partners.fields.country"), value: format.country(country) },
          { label: t("partners.fields.role"), value: t(`eligibility.role.${role}`) },
        ]}
      />
      <p className="max-w-prose text-sm text-muted">
        {t(status === "invited" ? "partners.edit.fixedInvited" : "partners.edit.fixedConfirmed")}
      </p>
      <input type="hidden" name="name" value={name} />
      <input type="hidden" name="country" value={country} />
      <input type="hidden" name="role" value={role} />
    </div>
  );
}

async function Identity({
  application,
  partner,
}: {
  application: ApplicationView;
  partner?: Participant;
}) {
  const { t, format } = await reader();
  // A role that the call does not know stays until somebody changes it.
  const offered = (role: Role) => application.pack.roles.includes(role) || role === partner?.role;
  return (
    <>
      <TextInput
        name="name"
        label={t("partners.fields.name")}
        hint={t("partners.fields.nameHint")}
        defaultValue={partner?.name}
        autoComplete="off"
        required
      />
      <Select
        name="country"
        label={t("partners.fields.country")}
        hint={t("partners.fields.countryHint")}
        placeholder={t("organisations.form.chooseCountry")}
        options={countryOptions(application, { t, format }, partner?.id)}
        defaultValue={partner?.country}
        required
      />
      <RadioCards
        name="role"
        label={t("partners.fields.role")}
        options={partnerRoles.filter(offered).map((value) => ({
          value,
          title: t(`eligibility.role.${value}`),
          text: t(`partners.roles.${value}`),
        }))}
        defaultValue={partner?.role ?? "partner"}
        required
      />
    </>
  );
}
