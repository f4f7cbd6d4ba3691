import type { CallRules } from "@/lib/domain/calls/types";
import { reader } from "@/lib/i18n/request";

/** Says of a provisional call that it is judged by the rules of an earlier one; else nothing. */
export async function Unconfirmed({ pack }: { pack: Pick<CallRules, "basedOn" | "year"> }) {
  const { t } = await reader();
  if (!pack.basedOn) return null;
  const before = pack.basedOn.slice(0, 4);
  return (
    <p className="text-sm font-medium">
      {t("eligibility.unconfirmed", { year: String(pack.year), before })}
    </p>
  );
}
