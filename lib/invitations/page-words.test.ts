import { expect, it } from "vitest";
import { whatPageSays } from "@/lib/invitations/page-words";
import type { KnownState, NewerInvitation, OpenedLink, Viewer } from "@/lib/invitations/types";

const coordinator: Viewer = { kind: "coordinator", email: "anna@skola.example" };
const nobody: Viewer = { kind: "nobody" };

/** Only what decides the words; what the page shows besides comes from the database. */
function found(state: object, viewer: Viewer = nobody, kind = "real"): OpenedLink {
  return { ...(state as KnownState), invitation: { kind }, token: "", viewer } as OpenedLink;
}

it("lets a coordinator try both sides of an exercise, and says so", () => {
  for (const kind of ["practice", "demo"])
    expect(whatPageSays(found({ state: "open" }, coordinator, kind))).toEqual({
      area: "open",
      note: "invite.viewer.coordinatorTour",
      ...{ acts: true, answers: true, offer: null },
    });
  expect(whatPageSays(found({ state: "open" }, coordinator))).toMatchObject({
    note: "invite.viewer.coordinatorOpen",
    ...{ acts: false, answers: false },
  });
});

it("names a consent that was taken back for what it is", () => {
  const answered = found({ state: "answered", answer: { kind: "withdrawal" } });
  expect(whatPageSays(answered)).toMatchObject({ area: "withdrew", note: null, acts: true });
});

it.each([
  ["open", "again"],
  ["expired", "fresh"],
  ["answered", null],
] as const)("offers through an old link what helps while the newer one is %s", (state, offer) => {
  const newer = { state } as NewerInvitation;
  for (const old of ["replaced", "handed-on"])
    expect(whatPageSays(found({ state: old, newer })).offer).toBe(offer);
});

it("has words for an address that opens nothing here", () => {
  expect(whatPageSays({ state: "unknown" }).area).toBe("unknown");
  expect(whatPageSays({ state: "no-cookie" })).toEqual({
    area: "noCookie",
    ...{ note: null, acts: false, answers: false, offer: null },
  });
});
