import { requirementTitle } from "@/components/checklist/requirement-words";
import { Clocks } from "@/components/invite/clocks";
import { PlaceFields } from "@/components/place/place-fields";
import { Card, Form, Icon, Section, Status, SubmitButton } from "@/components/ui";
import type { Requirement } from "@/lib/domain/checklist/types";
import { reader } from "@/lib/i18n/request";
import { tickOwnItem, untickOwnItem } from "@/lib/place/actions";
import { loadPlace } from "@/lib/place/loaders";
import type { PlaceRef, PlaceView } from "@/lib/place/types";

/** What an organisation still owes, by when on both clocks, and the button that says it is done. */
export async function OwedLines({ place }: { place: PlaceRef }) {
  const [{ t }, view] = await Promise.all([reader(), loadPlace(place)]);
  if (!view) return null;
  const open = view.requirements.filter(({ done }) => !done).length;
  return (
    <Section title={t("place.owed.title")} id="owed">
      <p role="status">{t(open > 0 ? "place.owed.open" : "place.owed.nothing", { n: open })}</p>
      {view.requirements.length > 0 && (
        <Card>
          <ul className="divide-y divide-line">
            {view.requirements.map((line) => (
              <OwedLine key={line.key} {...{ line, view, place }} />
            ))}
          </ul>
        </Card>
      )}
    </Section>
  );
}

/** The part of the same page in which a line that ticks itself gets done. */
const partOf: Partial<Record<Requirement["code"], string>> = {
  mandates: "#documents",
  profiles: "#passport",
};

interface LineProps {
  line: Requirement;
  view: PlaceView;
  place: PlaceRef;
}

async function OwedLine({ line, view, place }: LineProps) {
  const words = await reader();
  const { t, format, zone } = words;
  const title = requirementTitle(line, words);
  const below = partOf[line.code];
  const late = !line.done && line.dueAt <= view.now;
  return (
    <li className="flex flex-col gap-3 py-4 first:pt-0 last:pb-0 sm:flex-row sm:items-start sm:justify-between">
      <div className="flex min-w-0 flex-col gap-1">
        <p className="flex items-start gap-2 font-medium wrap-anywhere">
          {line.done && <Icon name="check" className="mt-1 text-positive" />}
          {title}
        </p>
        {line.done ? (
          <p className="text-sm text-muted">
            {line.doneBy && line.doneAt
              ? t("place.owed.doneBy", {
                  name: line.doneBy,
                  when: format.dateTime(line.doneAt, zone),
                })
              : t("place.owed.done")}
          </p>
        ) : (
          <div className="flex flex-col gap-1 text-sm">
            <span className="text-muted">
              {t(line.hard ? "place.owed.hard" : "place.owed.soft")}
            </span>
            <span className="sr-only">{t("place.owed.due")}</span>
            <Clocks instant={line.dueAt} zone={view.closes.zone} />
            {late && <Status tone="negative">{t("place.owed.late")}</Status>}
            {below && (
              <a href={below} className="link self-start py-0.5">
                {t("place.owed.below")}
                <span className="sr-only">: {title}</span>
              </a>
            )}
          </div>
        )}
      </div>
      {line.code === "item" && !view.submitted && <TickForm {...{ line, place, title }} />}
    </li>
  );
}

/** Says that it is done, or not done after all. */
async function TickForm({
  line,
  place,
  title,
}: Pick<LineProps, "line" | "place"> & { title: string }) {
  const { t } = await reader();
  return (
    <Form action={line.done ? untickOwnItem : tickOwnItem} className="shrink-0 gap-2">
      <PlaceFields place={place} />
      <input type="hidden" name="requirement" value={line.key} />
      <SubmitButton
        variant="secondary"
        className="w-full sm:w-auto"
        aria-label={t(line.done ? "place.owed.untickLine" : "place.owed.tickLine", { title })}
      >
        {t(line.done ? "place.owed.untick" : "place.owed.tick")}
      </SubmitButton>
    </Form>
  );
}
