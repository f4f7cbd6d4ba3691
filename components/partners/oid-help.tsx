import { Icon } from "@/components/ui";
import { reader } from "@/lib/i18n/request";

const SEARCH =
  "https://webgate.ec.europa.eu/erasmus-esc/index/organisations/search-for-an-organisation";

/** Where an OID stands, behind a native "Where do I find it?". */
export async function OidHelp() {
  const { t } = await reader();
  return (
    <details className="group/oid text-sm">
      <summary className="inline-flex min-h-6 items-center gap-1 rounded-sm text-accent hover:underline">
        {t("partners.oidHelp.question")}
        <Icon name="down" className="transition-transform group-open/oid:rotate-180" />
      </summary>
      <div className="mt-1 flex max-w-prose flex-col gap-1 border-l-2 border-line pl-3">
        <p>{t("partners.oidHelp.where")}</p>
        <p>
          <a href={SEARCH} rel="noreferrer" className="link">
            {t("partners.oidHelp.search")}
          </a>
        </p>
      </div>
    </details>
  );
}
