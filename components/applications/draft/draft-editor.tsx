import { DraftForm } from "@/components/applications/draft/draft-form";
import { saveDraft } from "@/lib/applications/actions";
import { draftOf } from "@/lib/applications/draft";
import type { ApplicationView } from "@/lib/applications/types";
import { agencyOf } from "@/lib/domain/agencies/agencies";
import { allCalls } from "@/lib/domain/calls/calls";
import { reader } from "@/lib/i18n/request";

/** The draft's form with the words and limits of its call. */
export async function DraftEditor({ application }: { application: ApplicationView }) {
  const { t, format } = await reader();
  const { id, pack, organisation, participants } = application;
  const months = pack.durationMonths.value;
  const window = pack.startsOn.value;
  const sharing = participants.filter(({ role }) => role !== "associated").length;
  const agency = agencyOf(organisation.country, pack.field);
  return (
    <DraftForm
      action={saveDraft}
      applicationId={id}
      current={draftOf({ ...application, callId: pack.id })}
      words={{
        title: {
          label: t("applications.draft.titleLabel"),
          hint: t("applications.draft.titleHint"),
        },
        acronym: {
          label: t("applications.draft.acronym"),
          hint: t("applications.draft.acronymHint"),
        },
        callId: {
          label: t("applications.draft.field"),
          hint: t("applications.start.callName", { year: String(pack.year) }),
        },
        startsOn: {
          label: t("applications.draft.startsOn"),
          hint: t("applications.draft.startsOnHint", {
            from: format.day(window.from),
            to: format.day(window.to),
          }),
        },
        durationMonths: {
          label: t("applications.draft.duration"),
          hint: t("applications.draft.durationHint", {
            min: String(months.min),
            max: String(months.max),
          }),
        },
        lumpSum: {
          label: t("applications.draft.lumpSum"),
          hint: t("applications.draft.lumpSumHint"),
        },
      }}
      calls={allCalls
        .filter(({ year, action }) => year === pack.year && action === pack.action)
        .map((call) => ({
          value: call.id,
          title: t(`applications.start.fields.${call.field}`),
          text: t(`applications.start.fields.${call.field}Hint`),
        }))}
      lumpSums={[
        ...pack.lumpSums.value.map((sum) => ({
          value: String(sum),
          title: format.money(sum),
          text: t("applications.draft.share", {
            each: format.money(Math.floor(sum / sharing)),
            n: sharing,
          }),
        })),
        {
          value: "",
          title: t("applications.draft.undecided"),
          text: t("applications.draft.undecidedHint"),
        },
      ]}
      limits={{ months, startsOn: window }}
      agency={
        agency && (
          <p className="text-sm text-muted">
            {t("applications.draft.agency", { agency: agency.name })}
          </p>
        )
      }
    />
  );
}
