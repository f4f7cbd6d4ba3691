import type { Change } from "@/lib/checker/sheet";

/** What was typed and chosen before the script of the page ran, so that nobody heard of it. */
export function typedEarly(form: HTMLFormElement | null): Change[] {
  return [...(form?.elements ?? [])].filter(isTouched).map((field) => ({
    kind: "typed",
    field: field.name,
    value: field.value,
    ticked: "checked" in field && field.checked,
  }));
}

function isTouched(field: Element): field is HTMLInputElement | HTMLSelectElement {
  if (field instanceof HTMLSelectElement)
    return [...field.options].some((option) => option.selected !== option.defaultSelected);
  if (!(field instanceof HTMLInputElement)) return false;
  return field.value !== field.defaultValue || field.checked !== field.defaultChecked;
}
