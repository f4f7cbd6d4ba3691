import { ButtonLink, Section } from "@/components/ui";
import { VerdictCard } from "@/components/verdict/verdict-card";
import { factsOf } from "@/lib/applications/judged";
import type { ApplicationView } from "@/lib/applications/types";
import { shortfall } from "@/lib/domain/eligibility/judge";
import { may } from "@/lib/domain/permissions/permissions";
import { reader } from "@/lib/i18n/request";

/** The verdict, twice: as it stands, and as it would be if everyone who may still say yes does. */
export async function VerdictPair({ application }: { application: ApplicationView }) {
  const { t } = await reader();
  const { id, verdicts, pack, relation, submission } = application;
  // Even if everyone says yes it will not do: somebody is still to be found.
  const short = shortfall(factsOf(application, "hoped"), pack).lacking.size > 0;
  const edits = !submission && may(relation, "partners.edit");
  return (
    <Section
      title={t("eligibility.title")}
      actions={
        edits &&
        (short || !verdicts.confirmed.eligible) && (
          <>
            {short && (
              <ButtonLink variant="quiet" href={`/applications/${id}/what-if#next`}>
                {t("eligibility.whomToFind")}
              </ButtonLink>
            )}
            <ButtonLink href={`/applications/${id}/partners${short ? "/new" : ""}`}>
              {t(short ? "eligibility.addPartner" : "eligibility.seeAnswers")}
            </ButtonLink>
          </>
        )
      }
    >
      <div className="grid gap-4 md:grid-cols-2">
        <VerdictCard
          title={t("eligibility.confirmed.title")}
          about={t("eligibility.confirmed.about")}
          verdict={verdicts.confirmed}
          pack={pack}
        />
        <VerdictCard
          title={t("eligibility.hoped.title")}
          about={t("eligibility.hoped.about")}
          verdict={verdicts.hoped}
          pack={pack}
        />
      </div>
    </Section>
  );
}
