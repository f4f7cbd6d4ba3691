import { describe, expect, it } from "vitest";
import {
  type ConsentRequest,
  consentText,
  reconfirmText,
  type SayConsent,
  withdrawalText,
} from "@/lib/domain/invitations/consent-text";

const request: ConsentRequest = {
  organisation: "Rannaküla Kool",
  lead: "Anna Ozola",
  coordinator: "Ezermalas pamatskola",
  role: "partner",
  project: "Sea schools",
  call: "Cooperation Partnerships",
  lumpSum: "€250,000",
  share: "€60,000",
  deadline: "23 March 2022, 12:00",
  city: "Brussels",
  practice: false,
};
const key: SayConsent = (one) => one.replace("invite.consent.", "");
const params: SayConsent = (_key, given) => JSON.stringify(given);
const keys = (change: Partial<ConsentRequest>) => consentText(key, { ...request, ...change });

describe("consentText", () => {
  it("says who asks, what the role brings, the money, what confirming means and what not", () => {
    expect(keys({})).toEqual(["asks", "partner", "money.both", "means", "meansNot", "again"]);
  });

  it("says so first when it is an exercise", () => {
    expect(keys({ practice: true })[0]).toBe("practice");
  });

  it("does not name a project that has no name", () => {
    expect(keys({ project: "" })[0]).toBe("asksUnnamed");
  });

  it.each(["partner", "associated", "affiliated"] as const)("explains the role %s", (role) => {
    expect(keys({ role })[1]).toBe(role);
  });

  it.each([
    ["partner", "€250,000", "€60,000", "both"],
    ["affiliated", "€250,000", null, "noShare"],
    ["partner", null, "€60,000", "noWhole"],
    ["partner", null, null, "open"],
    ["associated", "€250,000", "€60,000", "whole"],
    ["associated", null, null, "wholeOpen"],
  ] as const)("tells the %s about %s and %s", (role, lumpSum, share, said) => {
    expect(keys({ role, lumpSum, share })[2]).toBe(`money.${said}`);
  });

  it("hands every word needed to every sentence", () => {
    const said = consentText(params, request).join(" ");
    const { organisation, lead, project, deadline, lumpSum, share } = request;
    for (const word of [organisation, lead, project, deadline, lumpSum, share])
      expect(said).toContain(word);
  });
});

describe("reconfirmText", () => {
  const changes = [{ what: "Share", before: "not decided yet", now: "€60,000" }];
  const confirmed = { confirmedOn: "1 February 2022", changes };

  it("says first what changed, then the whole as it reads now", () => {
    expect(reconfirmText(key, request, confirmed)).toEqual([
      ...["changed.since", "changed.one", "changed.whole"],
      ...consentText(key, request),
    ]);
  });

  it("hands over what was and what is, and whether the project has a name", () => {
    const [since, one] = reconfirmText(params, { ...request, project: "" }, confirmed);
    expect(since).toContain("1 February 2022");
    expect(since).toContain('"named":"no"');
    expect(one).toBe(JSON.stringify(changes[0]));
  });
});

describe("withdrawalText", () => {
  const confirmed = { confirmedOn: "1 February 2022" };

  it("says what is taken back, what follows and what stays", () => {
    const said = ["leaving.what", "leaving.follows", "leaving.stays"];
    expect(withdrawalText(key, request, confirmed)).toEqual(said);
    const practice = { ...request, practice: true };
    expect(withdrawalText(key, practice, confirmed)).toEqual(["practice", ...said]);
  });

  it("names the project, the coordinator and the day", () => {
    const said = withdrawalText(params, request, confirmed).join(" ");
    for (const word of ["Sea schools", "Ezermalas pamatskola", "1 February 2022"])
      expect(said).toContain(word);
  });
});
