import { Card, Section, Status, Table } from "@/components/ui";
import { ruleName } from "@/components/verdict/rule-name";
import { lossTones, stressRows } from "@/components/verdict/stress-rows";
import { views } from "@/lib/applications/judged";
import type { ApplicationView } from "@/lib/applications/types";
import type { Loss } from "@/lib/domain/eligibility/stress";
import { reader } from "@/lib/i18n/request";

/** What the loss of each partner does, as confirmed and as hoped for side by side. */
export async function StressTest({ application }: { application: ApplicationView }) {
  const { t, format } = await reader();
  const { rows, borne } = stressRows(application);
  const { pack } = application;
  if (rows.length === 0)
    return (
      <Section id="stress" title={t("eligibility.stress.title")} card>
        <p>{t("eligibility.stress.nobody")}</p>
      </Section>
    );
  return (
    <Section id="stress" title={t("eligibility.stress.title")} lead={t("eligibility.stress.about")}>
      <Card className="flex flex-col gap-5">
        <dl className="grid gap-3 sm:grid-cols-2">
          {views.map((view) => (
            <div key={view}>
              <dt className="text-sm text-muted">{t(`eligibility.${view}.title`)}</dt>
              <dd className="font-medium">{t(`eligibility.stress.borne.${borne[view]}`)}</dd>
            </div>
          ))}
        </dl>
        <Table
          caption={t("eligibility.stress.title")}
          columns={[
            { key: "name", title: t("eligibility.stress.without") },
            ...views.map((view) => ({ key: view, title: t(`eligibility.stress.as.${view}`) })),
          ]}
          rows={rows.map(({ partner, losses }) => ({
            key: partner.id,
            cells: {
              name: (
                <span className="flex min-w-0 flex-col break-words">
                  {partner.name}
                  <span className="text-sm font-normal text-muted">
                    {format.country(partner.country)}
                  </span>
                </span>
              ),
              confirmed: <Effect loss={losses.confirmed} pack={pack} />,
              hoped: <Effect loss={losses.hoped} pack={pack} />,
            },
          }))}
        />
      </Card>
    </Section>
  );
}

/** What one loss does, and which rules would then be broken. */
async function Effect({ loss, pack }: { loss: Loss | null; pack: ApplicationView["pack"] }) {
  const words = await reader();
  const { t } = words;
  if (!loss) return <span className="text-sm text-muted">{t("eligibility.stress.notIn")}</span>;
  const { effect, breaks } = loss;
  return (
    <span className="flex flex-col">
      <Status tone={lossTones[effect]}>{t(`eligibility.stress.${effect}`)}</Status>
      {breaks.length > 0 && (
        <span className="text-sm text-muted">
          {breaks.map((code) => ruleName(code, pack, words)).join("; ")}
        </span>
      )}
    </span>
  );
}
