"use client";

import { memo, useMemo } from "react";
import { useTranslations } from "use-intl/react";
import { Identifiers } from "@/components/checker/identifiers";
import { Button, type Option, Select, Status, TextInput, type Tone } from "@/components/ui";
import { type CheckedOrganisation, longestName } from "@/lib/checker/address";
import { typesAsked } from "@/lib/checker/facts";
import type { CallRules } from "@/lib/domain/calls/types";
import { organisationTypes, roles, type Standing } from "@/lib/domain/eligibility/types";

const tones: Record<Standing, Tone> = {
  counts: "positive",
  "counts-same-country": "positive",
  duplicate: "warning",
  "associated-role": "neutral",
  "affiliated-role": "neutral",
  "type-does-not-count": "warning",
  "country-not-eligible": "warning",
};

interface OrganisationRowProps {
  /** Its place in the list, from 0: the end of the names of its fields. */
  index: number;
  organisation: CheckedOrganisation;
  /** Whether it counts; undefined while it has no country. */
  standing: Standing | undefined;
  pack: CallRules;
  countries: readonly Option[];
}

/**
 * One organisation. Its fields keep what is typed by themselves and the form hears of it, so only
 * a change of its own draws it anew.
 */
export const OrganisationRow = memo(function OrganisationRow({
  index,
  organisation,
  standing,
  pack,
  countries,
}: OrganisationRowProps) {
  const t = useTranslations();
  const n = String(index + 1);
  return (
    // What is scrolled out of sight need not be painted: a large consortium stays quick.
    <li className="[contain-intrinsic-size:auto_15rem] [content-visibility:auto]">
      <fieldset className="flex flex-col gap-3 rounded-lg border border-line bg-surface p-4">
        <legend className="float-left flex w-full flex-wrap items-center justify-between gap-x-3 text-sm">
          <span className="font-medium">{t("checker.organisations.nth", { n })}</span>
        </legend>
        <div className="clear-both grid gap-3 sm:grid-cols-2 xl:grid-cols-[3fr_3fr_4fr]">
          <CountryAndRole
            index={index}
            country={organisation.country}
            role={organisation.role}
            roles={pack.roles}
            countries={countries}
          />
          <div className="sm:col-span-2 xl:col-span-1">
            <TextInput
              name={`name.${index}`}
              label={t("checker.organisations.name")}
              optional
              maxLength={longestName}
              defaultValue={organisation.name}
            />
          </div>
        </div>
        <Types index={index} chosen={organisation.types} pack={pack} />
        <Identifiers index={index} oid={organisation.oid} pic={organisation.pic} />
        <div className="flex flex-wrap items-center justify-between gap-x-3">
          {standing ? (
            <Status tone={tones[standing]}>{t(`checker.standing.${standing}`)}</Status>
          ) : (
            <p className="text-sm text-muted">{t("checker.organisations.noCountry")}</p>
          )}
          <Button
            type="submit"
            name="remove"
            value={index}
            variant="quiet"
            aria-label={t("checker.organisations.removeNth", { n })}
          >
            {t("checker.organisations.remove")}
          </Button>
        </div>
      </fieldset>
    </li>
  );
});

/** Apart, because a list of all countries should not be drawn anew while one types a name. */
const CountryAndRole = memo(function CountryAndRole({
  index,
  country,
  role,
  roles: known,
  countries,
}: Pick<CheckedOrganisation, "country" | "role"> &
  Pick<CallRules, "roles"> &
  Pick<OrganisationRowProps, "index" | "countries">) {
  const t = useTranslations();
  // A role that another call knew stays to be seen; the verdict says that it is not offered.
  const offered = roles.filter((one) => known.includes(one) || one === role);
  return (
    <>
      <Select
        name={`country.${index}`}
        label={t("checker.organisations.country")}
        placeholder={t("checker.organisations.chooseCountry")}
        options={countries}
        defaultValue={country}
      />
      <Select
        name={`role.${index}`}
        label={t("checker.organisations.role")}
        options={offered.map((value) => ({ value, label: t(`eligibility.role.${value}`) }))}
        defaultValue={role}
      />
    </>
  );
});

/** What the organisation is, where the call asks for that. */
function Types({
  index,
  chosen,
  pack,
}: {
  index: number;
  chosen: CheckedOrganisation["types"];
  pack: CallRules;
}) {
  const t = useTranslations();
  const asked = useMemo(() => typesAsked(pack), [pack]);
  // One that only another call asks for stays too, else it would be lost without a script.
  const offered = organisationTypes.filter((type) => asked.includes(type) || chosen.includes(type));
  if (offered.length === 0) return null;
  const names = chosen.map((type) => t(`organisations.type.${type}`));
  return (
    <details className="text-sm">
      <summary className="min-h-6 rounded-sm py-1 text-accent hover:underline">
        {t("checker.organisations.types")}
        {names.length > 0 && <span className="text-text">: {names.join(", ")}</span>}
      </summary>
      <div className="grid pt-1 sm:grid-cols-2 sm:gap-x-6">
        {offered.map((type) => (
          <label key={type} className="flex min-h-11 items-start gap-3 py-2.5 sm:min-h-8 sm:py-1.5">
            <input
              type="checkbox"
              name={`type.${index}`}
              value={type}
              defaultChecked={chosen.includes(type)}
              className="mt-1 size-4 shrink-0 accent-accent"
            />
            <span className="min-w-0">{t(`organisations.type.${type}`)}</span>
          </label>
        ))}
      </div>
    </details>
  );
}
