import { IdentityFields } from "@/components/organisations/identity-fields";
import { countryOptions, typeOptions } from "@/components/organisations/options";
import { CheckboxGroup, Select, TextInput } from "@/components/ui";
import type { Sector } from "@/lib/domain/eligibility/types";
import { reader } from "@/lib/i18n/request";

interface Known {
  name: string;
  country: string;
  types: readonly string[];
  oid: string | null;
  pic: string | null;
  foundedOn: string | null;
  sector: Sector | null;
}

/** The fields that say what an organisation is, for a new one and for changes. */
export async function OrganisationFields({ known }: { known?: Known }) {
  const words = await reader();
  const { t } = words;
  return (
    <>
      <TextInput
        name="name"
        label={t("organisations.form.name")}
        hint={t("organisations.form.nameHint")}
        defaultValue={known?.name}
        autoComplete="organization"
        required
      />
      <Select
        name="country"
        label={t("organisations.form.country")}
        placeholder={t("organisations.form.chooseCountry")}
        options={countryOptions(words)}
        defaultValue={known?.country}
        autoComplete="country"
        required
      />
      <CheckboxGroup
        name="types"
        label={t("organisations.form.types")}
        hint={t("organisations.form.typesHint")}
        options={typeOptions(words)}
        defaultValue={known?.types}
      />
      <IdentityFields first="oid" hint={t("organisations.form.oidHint")} known={known} />
    </>
  );
}
