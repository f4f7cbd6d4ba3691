import { Badge } from "@/components/ui";
import type { ApplicationKind } from "@/lib/applications/types";
import { reader } from "@/lib/i18n/request";

/** Says on every screen that an application is an exercise or an example; nothing for real ones. */
export async function KindLabel({ kind }: { kind: ApplicationKind }) {
  const { t } = await reader();
  if (kind === "real") return null;
  return <Badge tone="info">{t(`applications.kind.${kind}`)}</Badge>;
}
