import { Section, Status, Table, type Tone } from "@/components/ui";
import { countsOf } from "@/components/verdict/counts";
import type { ApplicationView } from "@/lib/applications/types";
import type { PartnerStatus } from "@/lib/domain/invitations/types";
import { reader } from "@/lib/i18n/request";
import { say } from "@/lib/i18n/say";

const tones: Record<PartnerStatus, Tone> = {
  prepared: "neutral",
  invited: "waiting",
  expired: "warning",
  revoked: "neutral",
  confirmed: "positive",
  declined: "negative",
  "to-reconfirm": "warning",
  withdrawn: "negative",
};

/** Organisation by organisation: whether it counts and why not. */
export async function Standings({ application }: { application: ApplicationView }) {
  const { t, format } = await reader();
  return (
    <Section title={t("eligibility.who.title")} card>
      <Table
        caption={t("eligibility.who.title")}
        columns={[
          { key: "name", title: t("eligibility.who.organisation") },
          { key: "country", title: t("eligibility.who.country") },
          { key: "answer", title: t("eligibility.who.answer") },
          { key: "counts", title: t("eligibility.who.counts") },
        ]}
        rows={application.participants.map((one) => {
          const country = format.country(one.country);
          const counts = countsOf(application, one);
          return {
            key: one.id,
            cells: {
              name: (
                <span className="flex flex-col">
                  {one.name}
                  <span className="text-sm font-normal text-muted">
                    {t(`eligibility.role.${one.role}`)}
                  </span>
                </span>
              ),
              country,
              answer:
                one.role === "coordinator" ? (
                  <span className="text-sm text-muted">{t("eligibility.who.coordinates")}</span>
                ) : (
                  <Status tone={tones[one.status]}>{t(`eligibility.status.${one.status}`)}</Status>
                ),
              counts: (
                <Status tone={counts.tone}>
                  {say(t, { key: counts.key, params: { country } })}
                </Status>
              ),
            },
          };
        })}
      />
    </Section>
  );
}
