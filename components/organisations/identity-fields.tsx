import { IdentifierHelp } from "@/components/organisations/identifier-help";
import { MoreFields } from "@/components/organisations/more-fields";
import { Select, TextInput } from "@/components/ui";
import { type Sector, sectors } from "@/lib/domain/eligibility/types";
import { reader } from "@/lib/i18n/request";

type Identifier = "oid" | "pic";

interface Known {
  oid: string | null;
  pic: string | null;
  foundedOn: string | null;
  sector: Sector | null;
}

/** The identifier that is asked for first; the other one, age and law for whom they matter. */
export async function IdentityFields({
  first,
  hint,
  known,
}: {
  first: Identifier;
  /** Beside the first identifier. */
  hint: string;
  known?: Known;
}) {
  const { t } = await reader();
  const other = first === "oid" ? "pic" : "oid";
  const filled = Boolean(known?.[other] || known?.foundedOn || known?.sector);
  return (
    <>
      <IdentifierField identifier={first} hint={hint} value={known?.[first]} />
      <MoreFields
        title={t("organisations.form.more")}
        names={[other, "foundedOn", "sector"]}
        filled={filled}
      >
        <IdentifierField
          identifier={other}
          hint={t(`organisations.form.${other}Hint`)}
          value={known?.[other]}
        />
        <TextInput
          type="date"
          name="foundedOn"
          label={t("organisations.form.foundedOn")}
          hint={t("organisations.form.foundedOnHint")}
          defaultValue={known?.foundedOn ?? ""}
          className="sm:max-w-60"
          optional
        />
        <Select
          name="sector"
          label={t("organisations.form.sector")}
          hint={t("organisations.form.sectorHint")}
          placeholder={t("organisations.sector.unknown")}
          options={sectors.map((value) => ({ value, label: t(`organisations.sector.${value}`) }))}
          defaultValue={known?.sector ?? ""}
          className="sm:max-w-60"
          optional
        />
      </MoreFields>
    </>
  );
}

async function IdentifierField({
  identifier,
  hint,
  value,
}: {
  identifier: Identifier;
  hint: string;
  value: string | null | undefined;
}) {
  const { t } = await reader();
  return (
    <div className="flex flex-col gap-2">
      <TextInput
        name={identifier}
        label={t(`organisations.form.${identifier}`)}
        hint={hint}
        defaultValue={value ?? ""}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        className="max-w-56"
        optional
      />
      <IdentifierHelp identifier={identifier} />
    </div>
  );
}
