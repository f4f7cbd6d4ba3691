import { describe, expect, it } from "vitest";
import { filingProblems, filingRemarks, mediaTypes, slotKeys } from "@/lib/domain/documents/types";
import { locales } from "@/lib/i18n/locales";
import { allMessages } from "@/lib/i18n/messages";

describe.each(locales)("words in %s", (locale) => {
  const { documents, refusals } = allMessages[locale];
  it("name every document, and every way that a file is taken or not", () => {
    expect(Object.keys(documents.slot).toSorted()).toEqual([...slotKeys].toSorted());
    expect(Object.keys(refusals.papers.remark)).toEqual([...filingRemarks]);
    expect(Object.keys(refusals.papers.refused)).toEqual(
      expect.arrayContaining([...filingProblems]),
    );
  });

  it("name every kind of file", () => {
    expect(Object.keys(documents.kind)).toHaveLength(mediaTypes.length);
  });
});
