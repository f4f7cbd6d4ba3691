import { Notice } from "@/components/ui";
import type { Offer } from "@/lib/applications/offer/offer";
import { reader } from "@/lib/i18n/request";

/** That an action had no call in a year, with where that is said; or that we know of none. */
export async function NoCall({ offer: { calls, noCalls, year } }: { offer: Offer }) {
  const { t, locale } = await reader();
  const unknown = noCalls.length === 0;
  if (unknown && calls.length > 0) return null;
  return (
    <Notice
      title={t(unknown ? "applications.start.noCallUnknown" : "applications.start.noCall", {
        year: String(year),
      })}
    >
      {unknown && <p>{t("applications.start.noCallKnown")}</p>}
      {noCalls.map(({ id, title, source }) => (
        <div key={id} className="text-sm">
          <p>{title[locale]}</p>
          {/* Without how sure it is: nothing is judged by it. */}
          <p className="break-words">
            {t("eligibility.why.source")}:{" "}
            <a href={source.url} rel="noreferrer" className="link">
              {source.title}
            </a>
          </p>
        </div>
      ))}
    </Notice>
  );
}
