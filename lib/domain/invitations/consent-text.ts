/** Version of the wording below and of `invite.consent.*`: raise it whenever either changes. */
export const CONSENT_VERSION = 2;

/** What a partner is asked, as it stands at this moment; every value ready to be read. */
export interface ConsentRequest {
  /** The organisation that is asked, and the person and organisation that ask. */
  organisation: string;
  lead: string;
  coordinator: string;
  role: "coordinator" | "partner" | "associated" | "affiliated";
  /** Title or acronym of the project; empty while there is none. */
  project: string;
  /** The call by its name. */
  call: string;
  /** The amount for the whole project, and the organisation's part of it; null: not decided. */
  lumpSum: string | null;
  share: string | null;
  /** The deadline in words, and the city whose clock it is. */
  deadline: string;
  city: string;
  /** An exercise: nothing of it is real. */
  practice: boolean;
}

/** One thing that is not as it was confirmed; every value ready to be read. */
export interface ChangeInWords {
  what: string;
  before: string;
  now: string;
}

type ConsentKey =
  | "invite.consent.asks"
  | "invite.consent.asksUnnamed"
  | "invite.consent.partner"
  | "invite.consent.associated"
  | "invite.consent.affiliated"
  | `invite.consent.money.${"both" | "noShare" | "noWhole" | "open" | "whole" | "wholeOpen"}`
  | "invite.consent.means"
  | "invite.consent.meansNot"
  | "invite.consent.again"
  | "invite.consent.practice"
  | `invite.consent.changed.${"since" | "one" | "whole"}`
  | `invite.consent.leaving.${"what" | "follows" | "stays"}`;

/** Finds the words of a key in the reader's language. */
export type SayConsent = (key: ConsentKey, params: Record<string, string>) => string;

/**
 * The text that stands above the button and is kept with the answer, a paragraph each: who asks
 * whom for what, what the role brings, for how much money, what confirming means and what it does
 * not, and when it is asked for again.
 */
export function consentText(say: SayConsent, request: ConsentRequest): string[] {
  const { organisation, lead, coordinator, project, call, deadline, city, role } = request;
  const who = { organisation, lead, coordinator, call };
  return [
    ...practiceText(say, request),
    project === ""
      ? say("invite.consent.asksUnnamed", { ...who, role })
      : say("invite.consent.asks", { ...who, role, project }),
    roleText(say, role, organisation),
    moneyText(say, request),
    say("invite.consent.means", { organisation, deadline, city }),
    say("invite.consent.meansNot", {}),
    say("invite.consent.again", { organisation }),
  ];
}

/**
 * The text above the button of somebody who confirms again: what changed, then the whole as it
 * reads now.
 * @param confirmedOn day of the consent that no longer holds.
 */
export function reconfirmText(
  say: SayConsent,
  request: ConsentRequest,
  { confirmedOn, changes }: { confirmedOn: string; changes: readonly ChangeInWords[] },
): string[] {
  return [
    say("invite.consent.changed.since", { ...named(request), confirmedOn }),
    ...changes.map(({ what, before, now }) =>
      say("invite.consent.changed.one", { what, before, now }),
    ),
    say("invite.consent.changed.whole", {}),
    ...consentText(say, request),
  ];
}

/**
 * The text above the button of somebody who takes a consent back.
 * @param confirmedOn day of that consent.
 */
export function withdrawalText(
  say: SayConsent,
  request: ConsentRequest,
  { confirmedOn }: { confirmedOn: string },
): string[] {
  const { coordinator } = request;
  return [
    ...practiceText(say, request),
    say("invite.consent.leaving.what", { ...named(request), confirmedOn }),
    say("invite.consent.leaving.follows", { coordinator }),
    say("invite.consent.leaving.stays", { coordinator }),
  ];
}

function practiceText(say: SayConsent, { practice }: ConsentRequest): string[] {
  return practice ? [say("invite.consent.practice", {})] : [];
}

function named({ organisation, project }: ConsentRequest) {
  return { organisation, project, named: project === "" ? "no" : "yes" };
}

function roleText(say: SayConsent, role: ConsentRequest["role"], organisation: string): string {
  switch (role) {
    case "associated":
      return say("invite.consent.associated", { organisation });
    case "affiliated":
      return say("invite.consent.affiliated", { organisation });
    default:
      return say("invite.consent.partner", { organisation });
  }
}

/** An associated partner gets no share, so nothing is said about one. */
function moneyText(say: SayConsent, { role, organisation, lumpSum, share }: ConsentRequest) {
  if (role === "associated")
    return lumpSum === null
      ? say("invite.consent.money.wholeOpen", {})
      : say("invite.consent.money.whole", { lumpSum });
  if (lumpSum !== null)
    return share === null
      ? say("invite.consent.money.noShare", { organisation, lumpSum })
      : say("invite.consent.money.both", { organisation, lumpSum, share });
  return share === null
    ? say("invite.consent.money.open", { organisation })
    : say("invite.consent.money.noWhole", { organisation, share });
}
