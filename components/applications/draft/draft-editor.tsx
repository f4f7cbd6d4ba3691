import { agencyName } from "@/components/applications/agency-names";
import { ceilingWords, durationWords, startWords } from "@/components/applications/call-words";
import { draftChoices } from "@/components/applications/draft/draft-choices";
import { DraftForm } from "@/components/applications/draft/draft-form";
import { saveDraft } from "@/lib/applications/actions";
import { draftOf, earliestStart, misfits, SUMMARY_MAX, sameFamily } from "@/lib/applications/draft";
import type { ApplicationView, DraftFields } from "@/lib/applications/types";
import { allCalls } from "@/lib/domain/calls/calls";
import type { RulePack } from "@/lib/domain/calls/types";
import { type Reader, reader } from "@/lib/i18n/request";

/** The draft's form with the words and limits of its call. */
export async function DraftEditor({ application }: { application: ApplicationView }) {
  const words = await reader();
  const { t, locale } = words;
  const { id, pack, organisation } = application;
  const current = draftOf({ ...application, callId: pack.id });
  const agency = agencyName(pack, organisation.country, words);
  const start = pack.start?.value;
  return (
    <DraftForm
      action={saveDraft}
      applicationId={id}
      current={current}
      words={fieldWords(pack, words)}
      calls={allCalls
        .filter((call) => sameFamily(call, pack))
        .map((call) => ({ value: call.id, title: call.title[locale] }))}
      choices={draftChoices(application, words)}
      summaryMax={SUMMARY_MAX}
      startsOn={start && "from" in start ? start : { from: earliestStart(pack), to: null }}
      misfits={misfitsOf(current, pack)}
      agency={
        agency && <p className="text-sm text-muted">{t("applications.draft.agency", { agency })}</p>
      }
    />
  );
}

function fieldWords(pack: RulePack, words: Reader) {
  const { t } = words;
  const funding = pack.funding.value;
  return {
    title: {
      label: t("applications.draft.titleLabel"),
      hint: t("applications.draft.titleHint"),
    },
    acronym: {
      label: t("applications.draft.acronym"),
      hint: t("applications.draft.acronymHint"),
    },
    summary: {
      label: t("applications.draft.summary"),
      hint: t("applications.draft.summaryHint", { max: SUMMARY_MAX }),
    },
    callId: {
      label: t("applications.draft.call"),
      hint: t("applications.draft.callHint", { year: String(pack.year) }),
    },
    startsOn: {
      label: t("applications.draft.startsOn"),
      hint: pack.start ? startWords(pack, words) : t("applications.draft.startsOnUnknown"),
    },
    durationMonths: {
      label: t("applications.draft.duration"),
      hint: pack.duration ? durationWords(pack, words) : t("applications.draft.durationUnknown"),
    },
    lumpSum:
      funding.model === "prefixed-lump-sum"
        ? { label: t("applications.draft.lumpSum"), hint: t("applications.draft.lumpSumHint") }
        : {
            label: t("applications.draft.grant"),
            hint: t("applications.draft.grantHint", {
              known: ceilingWords(funding, words) ? "yes" : "no",
              ceiling: ceilingWords(funding, words) ?? "",
            }),
          },
  };
}

/** Only the first thing that is wrong with a field is said. */
function misfitsOf(draft: DraftFields, pack: RulePack) {
  return Object.fromEntries(
    misfits(draft, pack)
      .toReversed()
      .map(({ path: [field], message, params }) => [
        field,
        { value: draft[field], said: { key: message, ...(params && { params }) } },
      ]),
  );
}
