import type { ApplicationFacts, Participant } from "@/lib/applications/types";
import type { Facts } from "@/lib/domain/eligibility/types";
import type { PartnerStatus } from "@/lib/domain/invitations/types";

/** Of whom a verdict is made: those who said yes, or everyone who may still do so. */
export const views = ["confirmed", "hoped"] as const;
export type View = (typeof views)[number];

/** "If everyone confirms" leaves out those who said no or are no longer asked. */
const counted: Record<View, readonly PartnerStatus[]> = {
  confirmed: ["confirmed"],
  hoped: ["confirmed", "to-reconfirm", "invited", "prepared", "expired"],
};

/** What of an application a verdict is made from. */
type Judged = Pick<
  ApplicationFacts,
  "participants" | "lumpSum" | "durationMonths" | "startsOn" | "title" | "closes"
>;

/** The organisations that a verdict looks at. */
export function judgedIn(participants: readonly Participant[], view: View): readonly Participant[] {
  return participants.filter(({ status }) => counted[view].includes(status));
}

/** The facts of an application that a verdict is made from. */
export function factsOf(application: Judged, view: View): Facts & { title: string } {
  const { lumpSum, durationMonths, startsOn, title, closes } = application;
  const organisations = judgedIn(application.participants, view);
  return { organisations, lumpSum, durationMonths, startsOn, title, deadline: closes };
}
