import { Status } from "@/components/ui";
import { SourceLink } from "@/components/verdict/why";
import type { CallRules } from "@/lib/domain/calls/types";
import { reader } from "@/lib/i18n/request";
import { say } from "@/lib/i18n/say";

/** Where a widely used source on the call says something else than the one that is followed. */
export async function Disagreements({ pack }: { pack: CallRules }) {
  const { t, format } = await reader();
  const countries = format.list(pack.associatedCountries.value.map(format.country));
  return (
    <ul className="divide-y divide-line">
      {pack.differences.map(({ key, theirs, ours }) => (
        <li key={key} className="flex flex-col gap-1 py-3">
          <Status tone="info">{t("eligibility.difference.title")}</Status>
          <p className="max-w-prose">
            {say(t, { key: `eligibility.difference.${key}`, params: { countries } })}
          </p>
          <div className="flex max-w-prose flex-col gap-1 text-sm">
            <SourceLink source={theirs} label={t("eligibility.difference.theirs")} />
            <SourceLink source={ours} label={t("eligibility.difference.ours")} />
          </div>
        </li>
      ))}
    </ul>
  );
}
