import Link from "next/link";
import { Due } from "@/components/checklist/due";
import { RemoveItem } from "@/components/checklist/remove-item";
import {
  lineId,
  requirementHelp,
  requirementTitle,
  whereDone,
} from "@/components/checklist/requirement-words";
import { Tick } from "@/components/checklist/tick";
import { cx, Icon } from "@/components/ui";
import { Why } from "@/components/verdict/why";
import type { ApplicationView } from "@/lib/applications/types";
import { tickRequirement, untickRequirement } from "@/lib/checklist/actions";
import type { Requirement } from "@/lib/domain/checklist/types";
import { reader } from "@/lib/i18n/request";

interface RowProps {
  requirement: Requirement;
  application: ApplicationView;
  /** Whether the reader may change the checklist now. */
  editable: boolean;
}

/** One line of the checklist. */
export async function RequirementRow({ requirement, application, editable }: RowProps) {
  const words = await reader();
  const { t } = words;
  const title = requirementTitle(requirement, words);
  const { key, code, done, hard, tickable, source } = requirement;
  const where = done ? null : whereDone(requirement, application);
  return (
    <li
      id={lineId(key)}
      className="-mx-4 flex scroll-mt-4 gap-3.5 px-4 py-3.5 target:bg-accent-soft sm:-mx-6 sm:px-6"
    >
      {tickable && editable ? (
        <Tick
          action={done ? untickRequirement : tickRequirement}
          applicationId={application.id}
          requirement={key}
          done={done}
          label={t(done ? "checklist.untick" : "checklist.tick", { title })}
        />
      ) : (
        <StaticMark done={done} words={t(done ? "checklist.done" : "checklist.open")} />
      )}
      <div className="flex min-w-0 flex-1 flex-col gap-1">
        <p className={cx("font-medium", done && "text-muted")}>{title}</p>
        <p className="flex flex-wrap items-start gap-x-3 gap-y-0.5 text-sm/6 text-muted">
          <span className={cx(hard && !done && "font-medium text-text")}>
            {t(hard ? "checklist.hard" : "checklist.soft")}
          </span>
          {done ? <DoneBy requirement={requirement} /> : <Due {...{ requirement, application }} />}
        </p>
        <div className="flex flex-wrap items-start gap-x-4 gap-y-1 text-sm">
          {where && editable && (
            <Link href={where.href} className="link inline-flex min-h-6 items-center gap-1">
              {t(where.key)}
              <Icon name="next" />
            </Link>
          )}
          {code !== "item" && (
            <Why title={t("checklist.how")} source={source} pack={application.pack}>
              <p>{requirementHelp(requirement, words)}</p>
              <p>{t(hard ? "checklist.hardWhy" : "checklist.softWhy")}</p>
            </Why>
          )}
          {code === "item" && editable && (
            <RemoveItem applicationId={application.id} itemId={key.slice(5)} title={title} />
          )}
        </div>
      </div>
    </li>
  );
}

/** The mark of a line that nobody ticks by hand. */
function StaticMark({ done, words }: { done: boolean; words: string }) {
  return (
    <span
      className={cx(
        "grid size-6 shrink-0 place-items-center rounded-full",
        done ? "bg-positive-soft text-positive" : "border border-dashed border-line-strong",
      )}
    >
      {done && <Icon name="check" className="size-3.5" />}
      <span className="sr-only">{words}</span>
    </span>
  );
}

/** Who ticked it and when; lines that tick themselves say so. */
async function DoneBy({ requirement }: { requirement: Requirement }) {
  const { t, format, zone } = await reader();
  const { doneBy, doneAt, tickable } = requirement;
  if (!doneAt) return <span>{t(tickable ? "checklist.done" : "checklist.itself")}</span>;
  const when = `${format.date(doneAt, zone)}, ${format.time(doneAt, zone)}`;
  return (
    <span className="tabular-nums">
      {doneBy ? t("checklist.doneBy", { name: doneBy, when }) : t("checklist.doneWhen", { when })}
    </span>
  );
}
