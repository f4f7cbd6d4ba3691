import { Card, EmptyState, Icon, Section } from "@/components/ui";
import { ruleName } from "@/components/verdict/rule-name";
import { whereFrom } from "@/components/verdict/where-from";
import { factsOf } from "@/lib/applications/judged";
import type { ApplicationView } from "@/lib/applications/types";
import { type NextPartner, nextPartners } from "@/lib/domain/eligibility/next-partner";
import { reader } from "@/lib/i18n/request";
import { say } from "@/lib/i18n/say";

/** Whom to look for next: who would close a gap, or make the loss of a partner bearable. */
export async function NextBestPartner({ application }: { application: ApplicationView }) {
  const { t } = await reader();
  const found = nextPartners(factsOf(application, "hoped"), application.pack);
  return (
    <Section id="next" title={t("eligibility.next.title")} lead={t("eligibility.next.about")}>
      {found.length === 0 ? (
        <EmptyState title={t("eligibility.next.none")}>
          <p>{t("eligibility.next.noneWhy")}</p>
        </EmptyState>
      ) : (
        <Card>
          <ul className="-my-4 divide-y divide-line">
            {found.map((one) => (
              <Suggestion
                key={`${one.types.join()} ${one.countries.join()}`}
                one={one}
                pack={application.pack}
              />
            ))}
          </ul>
        </Card>
      )}
    </Section>
  );
}

interface SuggestionProps {
  one: NextPartner;
  pack: ApplicationView["pack"];
}

async function Suggestion({ one: { types, countries, closes, critical }, pack }: SuggestionProps) {
  const words = await reader();
  const { t, format } = words;
  const kinds = types.map((type) => say(t, { key: `organisations.type.${type}` }));
  return (
    <li className="flex flex-col gap-1 py-4">
      <p className="font-semibold">
        {kinds.length > 0 ? format.list(kinds) : t("eligibility.next.any")}
      </p>
      <Where countries={countries} pack={pack} />
      <p className="text-sm text-muted">
        {closes.length > 0
          ? t("eligibility.next.closes", {
              rules: closes.map((code) => ruleName(code, pack, words)).join("; "),
            })
          : t("eligibility.next.safer", critical)}
      </p>
    </li>
  );
}

/** From which countries, briefly; a long list is folded. */
async function Where({
  countries,
  pack,
}: Pick<NextPartner, "countries"> & Pick<SuggestionProps, "pack">) {
  const { t, format } = await reader();
  const { group, codes } = whereFrom(countries, pack);
  const names = format.list(codes.map(format.country).sort(format.compare));
  if (group !== "many")
    return <p>{t(`eligibility.next.from.${group}`, { countries: names, number: codes.length })}</p>;
  return (
    <details className="group/where">
      <summary className="inline-flex min-h-6 items-center gap-1 rounded-sm hover:underline">
        {t("eligibility.next.from.many", { number: String(codes.length) })}
        <Icon name="down" className="transition-transform group-open/where:rotate-180" />
      </summary>
      <p className="mt-1 max-w-prose text-sm text-muted">{names}</p>
    </details>
  );
}
