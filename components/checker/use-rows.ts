"use client";

import { type Dispatch, useLayoutEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl/react";
import { mostOrganisations } from "@/lib/checker/address";
import type { Change, Sheet } from "@/lib/checker/sheet";

/**
 * Adds and removes organisations so that a keyboard goes on where it should and a screen reader
 * hears what happened: the country of a new row; after one went, that of the row in its place.
 */
export function useRows(sheet: Sheet, change: Dispatch<Change>) {
  const t = useTranslations();
  const form = useRef<HTMLFormElement>(null);
  const next = useRef<string>(null);
  const [announced, setAnnounced] = useState("");
  const { length } = sheet.organisations;

  // biome-ignore lint/correctness/useExhaustiveDependencies: rows come and go with the number
  useLayoutEffect(() => {
    const fields = form.current?.elements;
    const wanted = next.current && (fields?.namedItem(next.current) ?? fields?.namedItem("add"));
    if (wanted instanceof HTMLElement) wanted.focus();
    next.current = null;
  }, [length]);

  return {
    form,
    announced,
    add() {
      if (length >= mostOrganisations) return;
      next.current = `country.${length}`;
      change({ kind: "added" });
      setAnnounced(t("checker.organisations.added", { n: String(length + 1) }));
    },
    remove(index: number) {
      next.current = `country.${index}`;
      change({ kind: "removed", index });
      setAnnounced(t("checker.organisations.removed", { n: length - 1 }));
    },
  };
}
