import type { ReactNode } from "react";
import { EmptyState } from "@/components/ui";
import { reader } from "@/lib/i18n/request";

/** A consortium of one: what comes next, and that nothing is sent by surprise. */
export async function NoPartners({ action }: { action: ReactNode }) {
  const { t } = await reader();
  return (
    <EmptyState title={t("partners.none")} action={action}>
      <p>{t("partners.noneWhy")}</p>
    </EmptyState>
  );
}
