import { Notice } from "@/components/ui";
import { reader } from "@/lib/i18n/request";
import { MAX_TABLE_ROWS } from "@/lib/transfer/limits";

/** Says how many partners a table has just added. */
export async function AddedNotice({
  added,
}: {
  /** From the address, so it may be anything. */
  added: unknown;
}) {
  const { t } = await reader();
  const n = typeof added === "string" && /^\d{1,3}$/.test(added) ? Number(added) : 0;
  if (n < 1 || n > MAX_TABLE_ROWS) return null;
  return <Notice tone="positive">{t("transfer.added", { n })}</Notice>;
}
