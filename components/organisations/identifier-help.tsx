import { Icon } from "@/components/ui";
import { reader } from "@/lib/i18n/request";

const registers = {
  oid: "https://webgate.ec.europa.eu/erasmus-esc/index/organisations/search-for-an-organisation",
  pic: "https://ec.europa.eu/info/funding-tenders/opportunities/portal/screen/how-to-participate/participant-register-search",
};

/** What an identifier is for and where it stands, behind a native "Where do I find it?". */
export async function IdentifierHelp({ identifier }: { identifier: "oid" | "pic" }) {
  const { t } = await reader();
  return (
    <details className="group/help text-sm">
      <summary className="inline-flex min-h-6 items-center gap-1 rounded-sm text-accent hover:underline">
        {t("organisations.identifier.question")}
        <Icon name="down" className="transition-transform group-open/help:rotate-180" />
      </summary>
      <div className="mt-1 flex max-w-prose flex-col gap-1 border-l-2 border-line pl-3">
        <p>{t(`organisations.identifier.${identifier}.where`)}</p>
        <p>
          <a href={registers[identifier]} rel="noreferrer" className="link">
            {t(`organisations.identifier.${identifier}.search`)}
          </a>
        </p>
      </div>
    </details>
  );
}
