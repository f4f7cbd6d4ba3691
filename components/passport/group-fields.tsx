import { countryOptions, typeOptions } from "@/components/organisations/options";
import type { GroupKey } from "@/components/passport/groups";
import { PersonFields } from "@/components/passport/person-fields";
import { CheckboxGroup, Select, TextArea, TextInput } from "@/components/ui";
import { sectors } from "@/lib/domain/eligibility/types";
import { passportLimits } from "@/lib/domain/passport/passport";
import { needsLatinName } from "@/lib/domain/passport/script";
import type { OrganisationRecord } from "@/lib/domain/passport/types";
import { reader } from "@/lib/i18n/request";
import { CONTACTS } from "@/lib/passport/schema";

interface PartProps {
  record: OrganisationRecord;
  /** Name and country can be changed here. */
  named: boolean;
}

/** The fields of one part of the form. */
export function GroupFields({ part, ...props }: PartProps & { part: GroupKey }) {
  switch (part) {
    case "identity":
      return <Identity {...props} />;
    case "numbers":
      return <Numbers {...props} />;
    case "address":
      return <Address {...props} />;
    case "representative":
      return <PersonFields prefix="representative" known={props.record.passport.representative} />;
    case "contacts":
      return <Contacts {...props} />;
    case "texts":
      return <Texts {...props} />;
  }
}

async function Identity({ record, named }: PartProps) {
  const here = await reader();
  const { t } = here;
  const { latinName } = record.passport;
  return (
    <>
      {named && (
        <TextInput
          name="name"
          label={t("passport.fields.name")}
          hint={t("passport.inputs.nameHint")}
          defaultValue={record.name}
          autoComplete="organization"
          required
        />
      )}
      {(named || latinName || needsLatinName(record.name)) && (
        <TextInput
          name="latinName"
          label={t("passport.fields.latinName")}
          hint={t("passport.inputs.latinNameHint")}
          defaultValue={latinName}
          autoComplete="off"
        />
      )}
      {named && (
        <Select
          name="country"
          label={t("passport.fields.country")}
          placeholder={t("organisations.form.chooseCountry")}
          options={countryOptions(here)}
          defaultValue={record.country}
          autoComplete="country"
          required
        />
      )}
      <CheckboxGroup
        name="types"
        label={t("passport.fields.types")}
        hint={t("organisations.form.typesHint")}
        options={typeOptions(here)}
        defaultValue={record.types}
      />
      <div className="grid gap-4 sm:grid-cols-2 sm:items-end">
        <Select
          name="sector"
          label={t("passport.fields.sector")}
          placeholder={t("organisations.sector.unknown")}
          options={sectors.map((value) => ({ value, label: t(`organisations.sector.${value}`) }))}
          defaultValue={record.sector ?? ""}
        />
        <TextInput
          type="date"
          name="foundedOn"
          label={t("passport.fields.foundedOn")}
          defaultValue={record.foundedOn ?? ""}
        />
      </div>
    </>
  );
}

async function Numbers({ record }: PartProps) {
  const { t } = await reader();
  const code = { autoComplete: "off", autoCapitalize: "characters", spellCheck: false };
  return (
    <div className="grid gap-4 sm:grid-cols-2 sm:items-end">
      <TextInput
        name="oid"
        label={t("passport.fields.oid")}
        defaultValue={record.oid ?? ""}
        {...code}
      />
      <TextInput
        name="pic"
        label={t("passport.fields.pic")}
        defaultValue={record.pic ?? ""}
        {...code}
      />
      <TextInput
        name="erasmusCode"
        label={t("passport.fields.erasmusCode")}
        hint={t("passport.inputs.erasmusCodeHint")}
        defaultValue={record.passport.erasmusCode}
        {...code}
      />
      <TextInput
        name="accreditation"
        label={t("passport.fields.accreditation")}
        hint={t("passport.inputs.accreditationHint")}
        defaultValue={record.passport.accreditation}
        {...code}
      />
    </div>
  );
}

async function Address({ record: { passport } }: PartProps) {
  const { t } = await reader();
  return (
    <>
      <TextInput
        name="street"
        label={t("passport.inputs.street")}
        defaultValue={passport.street}
        autoComplete="off"
      />
      <div className="grid gap-4 sm:grid-cols-[10rem_1fr] sm:items-end">
        <TextInput
          name="postcode"
          label={t("passport.inputs.postcode")}
          defaultValue={passport.postcode}
          autoComplete="off"
        />
        <TextInput
          name="city"
          label={t("passport.inputs.city")}
          defaultValue={passport.city}
          autoComplete="off"
        />
      </div>
      <TextInput
        name="website"
        type="url"
        label={t("passport.fields.website")}
        hint={t("passport.inputs.websiteHint")}
        defaultValue={passport.website}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
      />
    </>
  );
}

async function Contacts({ record: { passport } }: PartProps) {
  const { t } = await reader();
  return Array.from({ length: CONTACTS }, (_, index) => `contacts.${index}`).map(
    (prefix, index) => (
      <fieldset key={prefix} className="flex flex-col gap-3">
        <legend className="float-left mb-2 font-medium">
          {t("passport.contact", { n: String(index + 1) })}
        </legend>
        <div className="clear-both">
          <PersonFields prefix={prefix} known={passport.contacts[index]} />
        </div>
      </fieldset>
    ),
  );
}

async function Texts({ record: { passport } }: PartProps) {
  const { t } = await reader();
  return (["presentation", "experience", "pastParticipation"] as const).map((field) => (
    <TextArea
      key={field}
      name={field}
      label={t(`passport.fields.${field}`)}
      hint={t(`passport.inputs.${field}Hint`)}
      max={passportLimits[field]}
      defaultValue={passport[field]}
    />
  ));
}
