import { describe, expect, it } from "vitest";
import { linksDead, linksOnTop } from "@/components/practice-mailbox/mail-html";

describe("a mail in a frame", () => {
  it("opens its links on top, with or without a head", () => {
    expect(linksOnTop('<html><head lang="lv"><title>x</title></head></html>')).toBe(
      '<html><head lang="lv"><base target="_top"><title>x</title></head></html>',
    );
    expect(linksOnTop("<p>x</p>")).toBe('<base target="_top"><p>x</p>');
  });

  it("leads nowhere in a preview", () => {
    const html =
      '<a class="b" href="https://a.example/?x=1" style="color:red" target="_blank">go</a>';
    expect(linksDead(html)).toBe('<a class="b" style="color:red">go</a>');
    expect(linksDead('<a target="_blank" href="#">go</a>')).toBe("<a>go</a>");
    expect(linksDead('<abbr href="x">a</abbr>')).toBe('<abbr href="x">a</abbr>');
  });
});
