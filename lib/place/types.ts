import type { ApplicationKind, Participant } from "@/lib/applications/types";
import type { WallClock } from "@/lib/domain/calls/types";
import type { Requirement } from "@/lib/domain/checklist/types";

/**
 * Whose place a form is about: the one that a link opens, or, for people who are signed in, one of
 * their own organisations'.
 */
export type PlaceRef = { token: string } | { applicationId: string; participationId: string };

/** An organisation's own place in an application, as the organisation itself sees it. */
export interface PlaceView {
  applicationId: string;
  kind: ApplicationKind;
  partner: Participant;
  /** What this organisation was asked to do, open lines first; its answer is none of them. */
  requirements: readonly Requirement[];
  /** The application's own now, and its deadline as an instant and as its wall clock shows it. */
  now: Date;
  deadline: Date;
  closes: WallClock;
  submitted: boolean;
}

/** How the organisation of a place stands to a person who would keep it in an account. */
export type Claim =
  /** One of the person's own organisations is in the place already. */
  | { kind: "taken"; organisationId: string }
  /** The person has registered it; the place can be given to it. */
  | { kind: "registered"; organisationId: string }
  /** Others keep it. `owner` is an address, hidden but for its beginning and its host. */
  | { kind: "others"; owner: string }
  | { kind: "new" };

/** What the page behind a link says about an account. */
export interface AccountView {
  applicationId: string;
  organisation: string;
  /** The address that the link went to. */
  email: string;
  /** The page itself, to come back to after signing in. */
  returnTo: string;
  /** Who is signed in, a demo's guest aside, and how the organisation stands to that person. */
  person: { email: string; claim: Claim } | null;
}
