/** Version of the wording below and of `invite.consent.*`: raise it whenever either changes. */
export const CONSENT_VERSION = 1;

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
  /** The deadline in words, and the city whose clock it is. */
  deadline: string;
  city: string;
  /** An exercise: nothing of it is real. */
  practice: boolean;
}

type ConsentKey =
  | "invite.consent.asks"
  | "invite.consent.asksUnnamed"
  | "invite.consent.partner"
  | "invite.consent.associated"
  | "invite.consent.affiliated"
  | "invite.consent.means"
  | "invite.consent.meansNot"
  | "invite.consent.practice";

/** Finds the words of a key in the reader's language. */
export type SayConsent = (key: ConsentKey, params: Record<string, string>) => string;

/**
 * The text that stands above the button and is kept with the answer, a paragraph each: who asks
 * whom for what, what the role brings, what confirming means and what it does not.
 */
export function consentText(say: SayConsent, request: ConsentRequest): string[] {
  const { organisation, lead, coordinator, project, call, deadline, city, role, practice } =
    request;
  const who = { organisation, lead, coordinator, call };
  return [
    ...(practice ? [say("invite.consent.practice", {})] : []),
    project === ""
      ? say("invite.consent.asksUnnamed", { ...who, role })
      : say("invite.consent.asks", { ...who, role, project }),
    roleText(say, role, organisation),
    say("invite.consent.means", { organisation, deadline, city }),
    say("invite.consent.meansNot", { coordinator }),
  ];
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
