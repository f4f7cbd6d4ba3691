import { describe, expect, it } from "vitest";
import { type ConsentRequest, consentText } from "@/lib/domain/invitations/consent-text";

const request: ConsentRequest = {
  organisation: "Rannaküla Kool",
  lead: "Anna Ozola",
  coordinator: "Ezermalas pamatskola",
  role: "partner",
  project: "Sea schools",
  call: "Cooperation Partnerships",
  deadline: "23 March 2022, 12:00",
  city: "Brussels",
  practice: false,
};
const keys = (change: Partial<ConsentRequest>) =>
  consentText((key) => key.replace("invite.consent.", ""), { ...request, ...change });

describe("consentText", () => {
  it("says who asks, what the role brings, what confirming means and what not", () => {
    expect(keys({})).toEqual(["asks", "partner", "means", "meansNot"]);
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

  it("hands every word needed to every sentence", () => {
    const said = consentText((_key, params) => JSON.stringify(params), request).join(" ");
    for (const word of [request.organisation, request.lead, request.project, request.deadline])
      expect(said).toContain(word);
  });
});
