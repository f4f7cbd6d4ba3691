import { progressId } from "@/components/checklist/tick";
import type { ApplicationView } from "@/lib/applications/types";
import { reader } from "@/lib/i18n/request";

/** How many of the lines are done; announced when it changes. */
export async function Progress({ requirements }: Pick<ApplicationView, "requirements">) {
  const { t } = await reader();
  const done = requirements.filter((one) => one.done).length;
  const all = requirements.length;
  const words = t("checklist.progress", { done: String(done), all: String(all) });
  return (
    <div className="flex flex-col gap-1.5">
      <p id={progressId} role="status" tabIndex={-1} className="text-sm tabular-nums outline-none">
        {words}
      </p>
      <div aria-hidden="true" className="h-1.5 overflow-hidden rounded-sm bg-line">
        <div className="h-full bg-positive" style={{ width: `${(100 * done) / all}%` }} />
      </div>
    </div>
  );
}
