import type { Metadata } from "next";
import { Checker } from "@/components/checker/checker";
import { Disagreements } from "@/components/checker/disagreements";
import { callOptions, yearOptions } from "@/components/checker/options";
import { OtherYears } from "@/components/checker/other-years";
import { countryOptions } from "@/components/organisations/options";
import { MoreWords } from "@/components/shell/more-words";
import { Notice, PageHeader } from "@/components/ui";
import { writeCheck } from "@/lib/checker/address";
import { loadCheck, type Sent } from "@/lib/checker/loaders";
import { checkerMessages } from "@/lib/i18n/client-areas";
import { allMessages } from "@/lib/i18n/messages";
import { reader } from "@/lib/i18n/request";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await reader();
  return { title: t("checker.title"), description: t("checker.lead") };
}

/** Is a consortium eligible? For anyone, and all of it in the address. */
export default async function CheckerPage({ searchParams }: { searchParams: Promise<Sent> }) {
  const [words, sent] = await Promise.all([reader(), searchParams]);
  const { t, locale } = words;
  const { checked, pack, notHere } = loadCheck(sent);
  // The browser judges too, and needs everything of the call but its checklist.
  const { requirements: _, ...rules } = pack;
  return (
    <div className="flex flex-col gap-8">
      <PageHeader title={t("checker.title")} lead={t("checker.lead")} />
      {notHere && (
        <Notice tone="warning">
          {t("checker.call.notHere", { id: notHere, title: pack.title[locale] })}
        </Notice>
      )}
      <MoreWords messages={checkerMessages(allMessages[locale])}>
        <Checker
          query={writeCheck(checked)}
          pack={rules}
          years={yearOptions()}
          calls={callOptions(pack, words)}
          countries={countryOptions(words)}
          disagreements={<Disagreements pack={rules} />}
          otherYears={<OtherYears checked={checked} pack={pack} />}
        />
      </MoreWords>
    </div>
  );
}
