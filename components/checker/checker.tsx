"use client";

import { type FormEvent, type ReactNode, useDeferredValue, useEffect } from "react";
import { useTranslations } from "use-intl/react";
import { CallChoice, type CallChoiceProps } from "@/components/checker/call-choice";
import { DraftFields } from "@/components/checker/draft-fields";
import { Findings } from "@/components/checker/findings";
import { Organisations } from "@/components/checker/organisations";
import { Outlook } from "@/components/checker/outlook";
import { Share } from "@/components/checker/share";
import { typedEarly } from "@/components/checker/typed-early";
import { useCheck } from "@/components/checker/use-check";
import { useFormat } from "@/components/checker/use-format";
import { useRows } from "@/components/checker/use-rows";
import { VerdictBanner } from "@/components/checker/verdict-banner";
import { Button, type Option, Section } from "@/components/ui";
import { writeCheck } from "@/lib/checker/address";
import { coordinatorWaits, factsOf, verdictOn } from "@/lib/checker/facts";
import type { CallRules } from "@/lib/domain/calls/types";
import { standingsOf } from "@/lib/domain/eligibility/tally";

export interface CheckerProps extends Pick<CallChoiceProps, "years" | "calls"> {
  /** Of the address for which the server made this page, as `writeCheck` writes it. */
  query: string;
  pack: CallRules;
  countries: readonly Option[];
  /** Where sources on this call disagree, and the same consortium in other years. */
  disagreements: ReactNode;
  otherYears: ReactNode;
}

/**
 * A form that is judged in the browser as one types, and by the server where no script runs.
 * One handler hears all its fields, so that a keystroke draws one row and the verdict anew.
 */
export function Checker(props: CheckerProps) {
  const { query, pack, countries, disagreements, otherYears } = props;
  const t = useTranslations();
  const format = useFormat(countries);
  const { sheet, change, written, ask } = useCheck(query, pack.id);
  const { form, announced, add, remove } = useRows(sheet, change);

  const names = sheet.organisations.map(
    ({ name }, index) => name.trim() || t("checker.organisations.nth", { n: String(index + 1) }),
  );
  const facts = factsOf(sheet, (_one, index) => names[index] ?? "");
  const verdict = verdictOn(facts, pack, coordinatorWaits(sheet));
  // What no name changes: the costly answers are worked out anew only when this does.
  const core = writeCheck({
    callId: "",
    lumpSum: null,
    durationMonths: null,
    startsOn: null,
    organisations: sheet.organisations.map((one) => ({ ...one, name: "" })),
  });
  const later = useDeferredValue({ core, names, verdict, written });

  useEffect(() => {
    for (const early of typedEarly(form.current)) change(early);
  }, [form, change]);

  function edit({ target }: FormEvent<HTMLFormElement>) {
    const { name, value, checked } = target as unknown as HTMLInputElement;
    if (name === "call") ask({ callId: value });
    else if (name === "year") ask({ year: value });
    else change({ kind: "typed", field: name, value, ticked: checked });
  }

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    if (!(submitter instanceof HTMLButtonElement)) return;
    if (submitter.name === "add") add();
    if (submitter.name === "remove") remove(Number(submitter.value));
  }

  return (
    <form
      ref={form}
      method="get"
      action="/checker"
      autoComplete="off"
      noValidate
      onChange={edit}
      onSubmit={send}
      className="flex flex-col gap-8 lg:[&_:is(a,button,input,select,summary)]:scroll-mt-52"
    >
      {/* What the Enter key presses; the first button of a form, else that would be "Remove". */}
      <button type="submit" tabIndex={-1} aria-hidden="true" className="sr-only" />
      <CallChoice {...props} />
      <VerdictBanner verdict={verdict} pack={pack} format={format}>
        <Share query={later.written} />
      </VerdictBanner>
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="flex flex-col gap-8">
          <Organisations
            organisations={sheet.organisations}
            standings={standingsOf(facts, pack)}
            pack={pack}
            countries={countries}
          />
          <p role="status" className="sr-only">
            {announced}
          </p>
          <DraftFields
            key={`${pack.id} ${sheet.generation}`}
            sheet={sheet}
            pack={pack}
            format={format}
          />
        </div>
        <div className="flex flex-col gap-8">
          <Findings verdict={later.verdict} pack={pack} format={format}>
            {disagreements}
          </Findings>
          <Outlook core={later.core} names={later.names} pack={pack} format={format} />
        </div>
      </div>
      <Section title={t("checker.years.title")}>
        {written === query ? (
          otherYears
        ) : (
          <div className="flex flex-wrap items-center gap-3">
            <p className="text-muted">{t("checker.years.stale")}</p>
            <Button onClick={() => ask()}>{t("checker.years.again")}</Button>
          </div>
        )}
      </Section>
    </form>
  );
}
