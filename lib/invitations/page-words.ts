import type { ApplicationKind } from "@/lib/applications/types";
import type { KnownState, OpenedLink, Viewer } from "@/lib/invitations/types";

/** Areas of `messages/…/invite.ts`, each with a title: what the page is about. */
export type PageArea =
  | "open"
  | "confirmed"
  | "declined"
  | "withdrew"
  | "revoked"
  | "removed"
  | "swapped"
  | "replaced"
  | "handedOn"
  | "expired"
  | "passed"
  | "unknown"
  | "noCookie";

/** Words to somebody who is signed in as whom the link is not for. */
export type ViewerNote = `invite.viewer.${"else" | "coordinator"}${"Open" | "Answered" | "Closed"}`;

/** What the page behind a link says to whom, and what it lets that reader do. */
export interface PageSays {
  area: PageArea;
  note: ViewerNote | "invite.viewer.coordinatorTour" | null;
  /** May this reader do anything for the organisation here? */
  acts: boolean;
  /** Are the two answers there? */
  answers: boolean;
  /** A mail that a button sends: the newer link once more, or a fresh one after it ran out. */
  offer: "again" | "fresh" | null;
}

/** The words and buttons of a page in a state, for a reader; the page shows nothing else. */
export function whatPageSays(found: OpenedLink): PageSays {
  if (found.state === "unknown" || found.state === "no-cookie")
    return {
      area: found.state === "unknown" ? "unknown" : "noCookie",
      ...{ note: null, acts: false, answers: false, offer: null },
    };
  const { viewer, invitation } = found;
  // Nobody answers for a partner out of the organisation that asks it, except to try the tour.
  const acts = viewer.kind !== "coordinator" || invitation.kind !== "real";
  return {
    area: areaOf(found),
    note: noteFor(found, viewer, invitation.kind),
    acts,
    answers: acts && found.state === "open",
    offer: offerOf(found),
  };
}

function areaOf(found: KnownState): PageArea {
  switch (found.state) {
    case "answered":
      return answerAreas[found.answer.kind];
    case "handed-on":
      return "handedOn";
    default:
      return found.state;
  }
}

const answerAreas = { consent: "confirmed", refusal: "declined", withdrawal: "withdrew" } as const;

function noteFor({ state }: KnownState, viewer: Viewer, kind: ApplicationKind): PageSays["note"] {
  if (viewer.kind === "nobody" || viewer.kind === "right") return null;
  const who = viewer.kind === "coordinator" ? "coordinator" : "else";
  if (state === "answered") return `invite.viewer.${who}Answered`;
  if (state !== "open") return `invite.viewer.${who}Closed`;
  if (who === "coordinator" && kind !== "real") return "invite.viewer.coordinatorTour";
  return `invite.viewer.${who}Open`;
}

function offerOf(found: KnownState): PageSays["offer"] {
  switch (found.state) {
    case "expired":
      return "fresh";
    case "replaced":
    case "handed-on":
      return { open: "again", expired: "fresh", answered: null }[found.newer.state] as
        | "again"
        | "fresh"
        | null;
    default:
      return null;
  }
}
