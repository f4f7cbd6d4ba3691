import { describe, expect, it } from "vitest";
import { linksDead, linksOnTop } from "@/components/practice-mailbox/mail-html";

const html = '<a class="b" href="https://a.example/?x=1" style="color:red" target="_blank">go</a>';

describe("a mail in a frame", () => {
  it("opens its links on top, whatever they ask for", () => {
    expect(linksOnTop(html)).toBe(
      '<a target="_top" class="b" href="https://a.example/?x=1" style="color:red">go</a>',
    );
    expect(linksOnTop('<abbr title="x">a</abbr>')).toBe('<abbr title="x">a</abbr>');
  });

  it("leads nowhere in a preview", () => {
    expect(linksDead(html)).toBe('<a class="b" style="color:red">go</a>');
    expect(linksDead('<a target="_blank" href="#">go</a>')).toBe("<a>go</a>");
    expect(linksDead('<link href="x">')).toBe('<link href="x">');
  });
});
