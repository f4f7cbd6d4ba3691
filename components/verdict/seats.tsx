import { cx } from "@/components/ui";
import { reader } from "@/lib/i18n/request";

/** The countries that count, and a free place for each that is still needed: the verdict at a glance. */
export async function Seats({
  countries,
  missing,
}: {
  /** ISO codes. */
  countries: readonly string[];
  missing: number;
}) {
  const { t, format } = await reader();
  const free = Array.from({ length: missing }, (_, place) => `free-${place}`);
  return (
    <ul
      aria-label={t("eligibility.countries")}
      className="grid grid-cols-[repeat(auto-fit,minmax(4.5rem,1fr))] gap-2"
    >
      {countries.map((code) => (
        <Seat key={code} code={code} name={format.country(code)} taken />
      ))}
      {free.map((key) => (
        <Seat key={key} code="?" name={t("eligibility.seatFree")} />
      ))}
    </ul>
  );
}

function Seat({ code, name, taken }: { code: string; name: string; taken?: boolean }) {
  return (
    <li
      className={cx(
        "flex min-w-0 flex-col items-center rounded-md border px-1 py-2 text-center",
        taken
          ? "border-positive bg-positive-soft text-positive"
          : "border-dashed border-line-strong text-muted",
      )}
    >
      <span aria-hidden="true" className="text-lg font-semibold">
        {code}
      </span>
      <span className="max-w-full text-xs break-words hyphens-auto">{name}</span>
    </li>
  );
}
