"use client";

import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";

/**
 * Keeps what is chosen in an uncontrolled select when its options change. Browsers drop the choice
 * as soon as its option moves, which happens when a list is sorted anew in another language.
 * @returns what the select calls with each choice.
 */
export function useKeptChoice(
  select: RefObject<HTMLSelectElement | null>,
  options: unknown,
): (value: string) => void {
  const chosen = useRef<string>(undefined);

  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the new options that move the choice
  useLayoutEffect(() => {
    const element = select.current;
    if (!element) return;
    const before = chosen.current;
    if (before !== undefined && [...element.options].some(({ value }) => value === before))
      element.value = before;
    chosen.current = element.value;
  }, [select, options]);

  useEffect(() => {
    const form = select.current?.form;
    // The event comes before the fields are emptied.
    const note = () => setTimeout(() => (chosen.current = select.current?.value));
    form?.addEventListener("reset", note);
    return () => form?.removeEventListener("reset", note);
  }, [select]);

  return (value) => {
    chosen.current = value;
  };
}
