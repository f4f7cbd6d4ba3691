"use client";

import { useLayoutEffect, useRef } from "react";
import { useTranslations } from "use-intl/react";
import { Button, type Option, Section, Select } from "@/components/ui";
import type { CallRules } from "@/lib/domain/calls/types";

export interface CallChoiceProps {
  pack: Pick<CallRules, "id" | "year">;
  years: readonly Option[];
  /** The calls of the year of `pack`. */
  calls: readonly Option[];
}

/** Which call it is about: first the year, then what that year offered. */
export function CallChoice({ pack, years, calls }: CallChoiceProps) {
  const t = useTranslations();
  const lists = useRef<HTMLDivElement>(null);

  // Whatever the server answered for is chosen, also when a link led there; the focus stays.
  useLayoutEffect(() => {
    const list = (name: string) =>
      lists.current?.querySelector<HTMLSelectElement>(`select[name=${name}]`);
    for (const [name, value] of [
      ["year", String(pack.year)] as const,
      ["call", pack.id] as const,
    ]) {
      const found = list(name);
      if (found) found.value = value;
    }
  }, [pack]);

  return (
    <Section title={t("checker.call.title")}>
      <div ref={lists} className="grid items-start gap-4 sm:grid-cols-[10rem_minmax(0,1fr)]">
        <Select
          name="year"
          label={t("checker.call.year")}
          options={years}
          defaultValue={String(pack.year)}
        />
        <Select name="call" label={t("checker.call.name")} options={calls} defaultValue={pack.id} />
      </div>
      <noscript>
        <Button type="submit" variant="primary" className="self-start">
          {t("checker.call.check")}
        </Button>
      </noscript>
    </Section>
  );
}
