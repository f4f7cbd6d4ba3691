import { byOwner } from "@/components/checklist/groups";
import { RequirementRow } from "@/components/checklist/requirement-row";
import { ownerWords } from "@/components/checklist/requirement-words";
import { Card } from "@/components/ui";
import type { ApplicationView } from "@/lib/applications/types";
import type { Requirement } from "@/lib/domain/checklist/types";
import { reader } from "@/lib/i18n/request";

/** Lines grouped by who owes them. */
export async function RequirementList({
  requirements,
  application,
  editable,
}: {
  requirements: readonly Requirement[];
  application: ApplicationView;
  editable: boolean;
}) {
  const words = await reader();
  return byOwner(requirements, application.participants).map((group) => {
    const name = ownerWords(group.owner, application, words);
    return (
      <Card key={name} className="flex flex-col pb-1 sm:pb-2">
        <h3 className="flex items-baseline justify-between gap-3 font-semibold">
          {name}
          <span className="text-sm font-normal text-muted tabular-nums">
            {group.requirements.length}
          </span>
        </h3>
        <ul className="divide-y divide-line">
          {group.requirements.map((requirement) => (
            <RequirementRow key={requirement.key} {...{ requirement, application, editable }} />
          ))}
        </ul>
      </Card>
    );
  });
}
