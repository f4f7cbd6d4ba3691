import type { ReactNode } from "react";
import { KindLabel } from "@/components/applications/kind-label";
import type { ApplicationKind } from "@/lib/applications/types";
import { reader } from "@/lib/i18n/request";

/** The one h1 of the partner's page, under the label of an exercise if it is one. */
export async function InviteHeader({
  kind,
  title,
  children,
}: {
  kind: ApplicationKind;
  title: ReactNode;
  children?: ReactNode;
}) {
  const { t } = await reader();
  return (
    <header className="flex flex-col gap-2">
      {kind !== "real" && (
        <p className="text-sm text-muted">
          <KindLabel kind={kind} />{" "}
          {t(kind === "practice" ? "invite.practiceWhy" : "invite.demoWhy")}
        </p>
      )}
      <h1 className="text-xl font-semibold sm:text-2xl">{title}</h1>
      {children}
    </header>
  );
}
