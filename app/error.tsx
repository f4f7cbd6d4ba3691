"use client";

import { useTranslations } from "use-intl/react";
import { Bare } from "@/components/shell/bare";
import { Problem } from "@/components/shell/problem";
import { Button } from "@/components/ui/button";

/** A page that failed. Nothing was lost: what was saved is in the database, and reading changes nothing. */
export default function ErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  const t = useTranslations();
  return (
    <Bare name={t("common.name")}>
      <Problem title={t("common.problem.title")} lead={t("common.problem.lead")}>
        <Button variant="primary" onClick={retry}>
          {t("common.problem.retry")}
        </Button>
        <Reference error={error} label={t("common.problem.reference")} />
      </Problem>
    </Bare>
  );
}

/** The number under which the server has logged what happened. */
function Reference({ error, label }: { error: unknown; label: string }) {
  const digest = (error as { digest?: unknown } | null)?.digest;
  if (typeof digest !== "string") return null;
  return (
    <p className="text-sm text-muted">
      {label} <code className="font-sans tabular-nums select-all">{digest}</code>
    </p>
  );
}
