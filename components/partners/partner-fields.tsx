import { IdentityFields } from "@/components/organisations/identity-fields";
import { countryOptions } from "@/components/partners/country-options";
import { CheckboxGroup, DataList, RadioCards, Select, TextArea, TextInput } from "@/components/ui";
import type { ApplicationView, Participant } from "@/lib/applications/types";
import { organisationTypes, type Role } from "@/lib/domain/eligibility/types";
import { languageNames, locales } from "@/lib/i18n/locales";
import { reader } from "@/lib/i18n/request";
import { partnerRoles, TASKS_MAX } from "@/lib/partners/schema";

/** What is asked about a partner, for adding one and for changing it. */
export async function PartnerFields({
  application,
  partner,
  inPlaceOf,
}: {
  application: ApplicationView;
  /** As it stands; left out for a new one. */
  partner?: Participant;
  /** The one that the new one replaces: its part moves, so that is not asked. */
  inPlaceOf?: Participant;
}) {
  const { t } = await reader();
  const asAsked = partner && isBound(partner) ? partner : null;
  // The contact is somebody else: the browser must not offer the reader's own name and address.
  const notMine = { autoComplete: "off", autoCapitalize: "off", spellCheck: false };
  return (
    <>
      {asAsked ? (
        <AsAsked partner={asAsked} />
      ) : (
        <Identity {...{ application, partner, inPlaceOf }} />
      )}
      {!inPlaceOf && <Part {...{ application, partner }} />}
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

/** Who was asked, and confirmed, stays as it was read: name and country. */
const isBound = ({ status }: Participant) =>
  status === "invited" || status === "confirmed" || status === "to-reconfirm";

async function AsAsked({ partner }: { partner: Participant }) {
  const { t, format } = await reader();
  const { name, country, status } = partner;
  return (
    <div className="flex flex-col gap-2">
      <DataList
        items={[
          { label: t("partners.fields.name"), value: name },
          { label: t("partners.fields.country"), value: format.country(country) },
        ]}
      />
      <p className="max-w-prose text-sm text-muted">
        {t(status === "invited" ? "partners.edit.fixedInvited" : "partners.edit.fixedConfirmed")}
      </p>
      <input type="hidden" name="name" value={name} />
      <input type="hidden" name="country" value={country} />
    </div>
  );
}

async function Identity({
  application,
  partner,
  inPlaceOf,
}: {
  application: ApplicationView;
  partner?: Participant;
  inPlaceOf?: Participant;
}) {
  const { t, format } = await reader();
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
        options={countryOptions(application, { t, format }, (partner ?? inPlaceOf)?.id)}
        defaultValue={partner?.country}
        required
      />
    </>
  );
}

/** Its part in the project: role, what is expected of it, and what it gets of the money. */
async function Part({
  application,
  partner,
}: {
  application: ApplicationView;
  partner?: Participant;
}) {
  const { t } = await reader();
  // A role that the call does not know stays until somebody changes it.
  const offered = (role: Role) => application.pack.roles.includes(role) || role === partner?.role;
  const agreed = partner?.status === "confirmed" || partner?.status === "to-reconfirm";
  return (
    <>
      {agreed && <p className="max-w-prose text-sm text-muted">{t("partners.edit.asksAgain")}</p>}
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
      <TextArea
        name="tasks"
        label={t("partners.fields.tasks")}
        hint={t("partners.fields.tasksHint")}
        defaultValue={partner?.tasks}
        rows={3}
        max={TASKS_MAX}
        optional
      />
      <TextInput
        name="shareEuros"
        label={t("partners.fields.share")}
        hint={t("partners.fields.shareHint")}
        defaultValue={partner?.shareEuros?.toString()}
        inputMode="numeric"
        autoComplete="off"
        className="max-w-48 tabular-nums"
        optional
      />
    </>
  );
}
