import { exampleConsortium, exampleNow, examplePartners } from "@/components/landing/example-data";
import { ExampleVerdict } from "@/components/landing/example-verdict";
import { Clock, Icon, Status, type Tone } from "@/components/ui";
import { timeLeft } from "@/lib/format/format";
import { reader } from "@/lib/i18n/request";

const tones: Record<(typeof examplePartners)[number]["answer"], Tone> = {
  coordinates: "positive",
  confirmed: "positive",
  invited: "waiting",
};

/** The product in small: a made-up consortium with its verdict, its answers and the next reminder. */
export async function Example() {
  const { t, format, zone } = await reader();
  const { closes, deadline, next, today, hoped } = exampleConsortium();
  const callZone = closes.zone;
  const clocks = {
    time: format.time(deadline, callZone),
    city: format.zoneCity(callZone),
    readerTime: format.time(deadline, zone),
    readerCity: format.zoneCity(zone),
  };
  return (
    <figure className="flex min-w-0 flex-col gap-2">
      <figcaption className="text-sm text-muted">{t("landing.example.label")}</figcaption>
      <div className="flex flex-col divide-y divide-line rounded-lg border border-line bg-surface">
        <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1 p-4 sm:px-6">
          <p className="text-lg font-semibold">{t("landing.example.title")}</p>
          <p className="font-medium tabular-nums">
            {t("landing.example.left", { days: timeLeft(exampleNow, deadline).days })}
          </p>
          <p className="w-full text-sm text-muted">
            {t("landing.example.deadline")}:{" "}
            <Clock instant={deadline}>
              {format.date(deadline, callZone)},{" "}
              {clocks.city === clocks.readerCity
                ? t("landing.example.clock", clocks)
                : t("landing.example.clocks", clocks)}
            </Clock>
          </p>
        </div>
        <div className="grid divide-y divide-line sm:grid-cols-2 sm:divide-x sm:divide-y-0">
          <ExampleVerdict title={t("eligibility.confirmed.title")} verdict={today} />
          <ExampleVerdict title={t("eligibility.hoped.title")} verdict={hoped} />
        </div>
        <ul className="grid gap-2.5 p-4 sm:grid-cols-[1fr_auto] sm:gap-x-6 sm:px-6">
          {examplePartners.map(({ id, country, answer }) => (
            <li key={id} className="grid items-baseline sm:col-span-2 sm:grid-cols-subgrid">
              <span>
                {t(`landing.example.organisations.${id}`)}
                <span className="text-sm text-muted">, {format.country(country)}</span>
              </span>
              <Status tone={tones[answer]}>
                {answer === "coordinates"
                  ? t("eligibility.who.coordinates")
                  : t(`eligibility.status.${answer}`)}
              </Status>
            </li>
          ))}
        </ul>
        {next && (
          <p className="flex gap-2 p-4 text-sm text-muted sm:px-6">
            <Icon name="next" className="mt-[3px]" />
            {t("landing.example.next", {
              organisation: t("landing.example.organisations.pt"),
              when: format.dateTime(next.dueAt, next.debtor.zone),
              city: format.zoneCity(next.debtor.zone),
            })}
          </p>
        )}
      </div>
    </figure>
  );
}
