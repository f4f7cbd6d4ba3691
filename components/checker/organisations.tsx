"use client";

import { useTranslations } from "use-intl/react";
import { OrganisationRow } from "@/components/checker/organisation-row";
import { Button, type Option, Section } from "@/components/ui";
import { mostOrganisations } from "@/lib/checker/address";
import { idAt } from "@/lib/checker/facts";
import type { Sheet } from "@/lib/checker/sheet";
import type { CallRules } from "@/lib/domain/calls/types";
import type { Standing } from "@/lib/domain/eligibility/types";

/** Who takes part, one card each, and the button for one more. */
export function Organisations({
  organisations,
  standings,
  pack,
  countries,
}: {
  organisations: Sheet["organisations"];
  standings: Readonly<Record<string, Standing>>;
  pack: CallRules;
  countries: readonly Option[];
}) {
  const t = useTranslations();
  const full = organisations.length >= mostOrganisations;
  return (
    <Section title={t("checker.organisations.title")}>
      <ol className="flex flex-col gap-3">
        {organisations.map((organisation, index) => (
          <OrganisationRow
            key={organisation.key}
            index={index}
            organisation={organisation}
            standing={standings[idAt(index)]}
            pack={pack}
            countries={countries}
          />
        ))}
      </ol>
      {full && (
        <p className="text-muted">
          {t("checker.organisations.full", { n: String(mostOrganisations) })}
        </p>
      )}
      <Button type="submit" name="add" value="1" disabled={full} className="self-start">
        {t("checker.organisations.add")}
      </Button>
    </Section>
  );
}
