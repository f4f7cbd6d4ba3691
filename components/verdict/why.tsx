import type { ReactNode } from "react";
import { Icon } from "@/components/ui";
import type { RulePack, Source } from "@/lib/domain/calls/types";
import { reader } from "@/lib/i18n/request";

/** A link to where a rule comes from, and how far that page can be trusted. */
export async function SourceLink({ source, label }: { source: Source; label?: string }) {
  const { t } = await reader();
  return (
    <p className="break-words">
      {label ?? t("eligibility.why.source")}:{" "}
      <a href={source.url} rel="noreferrer" className="link">
        {source.title}
      </a>
      . <span className="text-muted">{t(`eligibility.certainty.${source.certainty}`)}</span>
    </p>
  );
}

/** Behind a native "Why?": rule, source, certainty, call year and version of the rules. */
export async function Why({
  title,
  rule,
  source,
  differs,
  unsure,
  pack,
  children,
}: {
  /** Words to press; "Why?" unless more is behind it. */
  title?: string;
  /** Short name of the rule. */
  rule?: string;
  source: Source | null;
  /** A widely used source that says otherwise. */
  differs?: Source;
  /** It would block if the source were surer. */
  unsure?: boolean;
  pack: Pick<RulePack, "year" | "version">;
  /** More that belongs into the explanation. */
  children?: ReactNode;
}) {
  const { t } = await reader();
  return (
    <details className="group/why text-sm">
      <summary className="inline-flex min-h-6 items-center gap-1 rounded-sm text-accent hover:underline">
        {title ?? t("eligibility.why.title")}
        {rule && <span className="sr-only"> {rule}</span>}
        <Icon name="down" className="transition-transform group-open/why:rotate-180" />
      </summary>
      <div className="mt-1 mb-1.5 flex max-w-prose flex-col gap-1 border-l-2 border-line pl-3">
        {rule && (
          <p>
            {t("eligibility.why.rule")}: {rule}
          </p>
        )}
        {children}
        {unsure && <p>{t("eligibility.why.unsure")}</p>}
        {source && (
          <SourceLink source={source} label={differs && t("eligibility.difference.ours")} />
        )}
        {differs && <SourceLink source={differs} label={t("eligibility.difference.theirs")} />}
        {source && (
          <p className="text-muted tabular-nums">
            {t("eligibility.why.pack", { year: String(pack.year), version: String(pack.version) })}
          </p>
        )}
      </div>
    </details>
  );
}
