import type { DraftFormProps } from "@/components/applications/draft/draft-form";
import type { RadioCard } from "@/components/ui";
import type { ApplicationView } from "@/lib/applications/types";
import type { Reader } from "@/lib/i18n/request";

type Application = Pick<
  ApplicationView,
  "pack" | "participants" | "startsOn" | "durationMonths" | "lumpSum"
>;

/** What a draft's form offers to choose from, by the rules of its call. */
export function draftChoices(application: Application, words: Words): DraftFormProps["choices"] {
  const { pack, participants, startsOn, durationMonths, lumpSum } = application;
  const { t, format } = words;
  const start = pack.start?.value;
  const duration = pack.duration?.value;
  const funding = pack.funding.value;
  const sharing = participants.filter(({ role }) => role !== "associated").length;
  const choices: DraftFormProps["choices"] = {};
  if (start && "oneOf" in start)
    choices.startsOn = open(start.oneOf, startsOn, words, (day) => ({ title: format.day(day) }));
  if (duration && "oneOf" in duration)
    choices.durationMonths = open(duration.oneOf.map(String), durationMonths, words, (months) => ({
      title: t("applications.draft.months", { n: Number(months) }),
    }));
  if (funding.model === "prefixed-lump-sum")
    choices.lumpSum = open(funding.amounts.map(String), lumpSum, words, (sum) => ({
      title: format.money(Number(sum)),
      text: t("applications.draft.share", {
        each: format.money(Math.floor(Number(sum) / sharing)),
        n: sharing,
      }),
    }));
  return choices;
}

type Words = Pick<Reader, "t" | "format">;

/** The values offered; one that is stored but not offered stays in sight; last, "not yet decided". */
function open(
  values: readonly string[],
  stored: string | number | null,
  { t }: Words,
  card: (value: string) => Omit<RadioCard, "value">,
): RadioCard[] {
  const kept = stored === null || values.includes(String(stored)) ? [] : [String(stored)];
  return [
    ...values.map((value) => ({ value, ...card(value) })),
    ...kept.map((value) => ({
      value,
      title: card(value).title,
      text: t("applications.draft.kept"),
    })),
    {
      value: "",
      title: t("applications.draft.undecided"),
      text: t("applications.draft.undecidedHint"),
    },
  ];
}
