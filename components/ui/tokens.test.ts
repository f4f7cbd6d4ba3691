import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync("app/globals.css", "utf8");
const [light = "", dark = ""] = css.split("@media (prefers-color-scheme: dark)");

/** The colours that a part of the style sheet sets on the root. */
function colours(part: string): Record<string, string> {
  const root = /:root \{([^}]*)\}/.exec(part)?.[1] ?? "";
  return Object.fromEntries(
    [...root.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
  );
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast of two colours after WCAG 2.2. */
function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

const grounds = ["canvas", "surface", "sunken"];
const soft = ["accent", "positive", "warning", "negative"];
/** Text and its ground: at least 4.5. */
const words: [string, string][] = [
  ...["text", "muted", ...soft].flatMap((name) =>
    grounds.map((ground): [string, string] => [name, ground]),
  ),
  ...soft.flatMap((name): [string, string][] => [
    [name, `${name}-soft`],
    ["text", `${name}-soft`],
    ["muted", `${name}-soft`],
  ]),
  ["accent", "negative-soft"],
  ["accent", "warning-soft"],
  ["accent", "positive-soft"],
  ["accent-hover", "surface"],
  ["on-accent", "accent"],
  ["on-accent", "accent-hover"],
  ["on-negative", "negative"],
  ["on-negative", "negative-hover"],
];
/** Borders of controls and the focus ring: at least 3. */
const edges = grounds.map((ground): [string, string] => ["line-strong", ground]);

describe.each([
  ["light", colours(light)],
  ["dark", colours(dark)],
])("%s", (_scheme, palette) => {
  const of = (name: string) => {
    const value = palette[name];
    if (!value) throw new Error(`no colour ${name}`);
    return value;
  };
  it.each(words)("%s on %s can be read", (text, ground) =>
    expect(contrast(of(text), of(ground))).toBeGreaterThanOrEqual(4.5),
  );
  it.each(edges)("%s on %s can be seen", (edge, ground) =>
    expect(contrast(of(edge), of(ground))).toBeGreaterThanOrEqual(3),
  );
});

it("both schemes set the same colours", () => {
  expect(Object.keys(colours(dark)).sort()).toEqual(Object.keys(colours(light)).sort());
});
