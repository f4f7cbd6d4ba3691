import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

it("answers every question that others leave open", () => {
  const written = readFileSync("docs/decisions.md", "utf8");
  const asked = [...written.matchAll(/^\*\*([^*]+)\*\*/gm)].map(([, question]) => question);
  for (const about of [
    /invitation live/,
    /need an account/,
    /edit at the same moment/,
    /edited last/,
    /told before submission/,
    /locked after submission/,
    /audit log/,
    /run out while/,
  ])
    expect(asked).toContainEqual(expect.stringMatching(about));
});
