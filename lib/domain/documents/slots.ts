import type { PackRequirementKey, RulePack } from "@/lib/domain/calls/types";
import { annexLimits, partBLimits } from "@/lib/domain/documents/limits";
import type { MediaType, OfficialLimits, Slot, SlotKey } from "@/lib/domain/documents/types";
import type { Role, Sector } from "@/lib/domain/eligibility/types";
import type { PartnerStatus } from "@/lib/domain/invitations/types";

/** An organisation, as far as the documents asked of it depend on it. */
export interface PaperOwner {
  id: string;
  role: Role;
  types: readonly string[];
  sector: Sector | null;
  status: PartnerStatus;
}

const pdf = "application/pdf";
const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const paper: readonly MediaType[] = [
  pdf,
  "application/vnd.etsi.asic-e+zip",
  "image/jpeg",
  "image/png",
];
const anything: readonly MediaType[] = [...paper, word, sheet];

interface SlotRule {
  key: SlotKey;
  /** The line of a call's checklist that asks for it. */
  asked: PackRequirementKey;
  /** One for the application as a whole, or one for each of these organisations. */
  of: "application" | ((owner: PaperOwner) => boolean);
  accepts: readonly MediaType[];
  signed?: true;
  /** There is an official template, which is the one that counts. */
  template?: true;
  /** It is asked of some only, or later, whatever the checklist says. */
  conditional?: true;
  limits?(pack: RulePack, grant: number | null): OfficialLimits;
}

/** In the order in which one works through them. */
const rules: readonly SlotRule[] = [
  {
    key: "declaration-on-honour",
    asked: "declaration-on-honour",
    of: "application",
    accepts: paper,
    signed: true,
    template: true,
  },
  // Associated partners get nothing of the grant and sign nothing.
  {
    key: "mandate",
    asked: "mandates",
    of: ({ role }) => role === "partner" || role === "affiliated",
    accepts: paper,
    signed: true,
    template: true,
  },
  {
    key: "part-b",
    asked: "part-b",
    of: "application",
    accepts: [pdf, word],
    template: true,
    limits: partBLimits,
  },
  {
    key: "budget-table",
    asked: "budget-table",
    of: "application",
    accepts: [sheet, pdf],
    template: true,
  },
  {
    key: "ngo-form",
    asked: "ngo-form",
    of: "application",
    accepts: [pdf, word],
    template: true,
  },
  {
    key: "financial-capacity",
    asked: "financial-capacity",
    of: ({ role, sector }) => role === "coordinator" && sector !== "public",
    accepts: anything,
    conditional: true,
  },
  {
    key: "charter",
    asked: "charter",
    of: ({ types }) => types.includes("hei"),
    accepts: paper,
  },
  // The number itself is what the portal asks for; this shows that it is validated.
  {
    key: "pic-evidence",
    asked: "pic",
    of: () => true,
    accepts: paper,
    conditional: true,
  },
];

const gone: readonly PartnerStatus[] = ["declined", "withdrawn", "revoked"];

/**
 * The documents of an application to a call, in the order in which one works through them; last
 * the place for what none of them is.
 * @param owners coordinator and partners that were not removed.
 * @param grant that is asked for, whole euros; null while it is open.
 */
export function slotsOf(
  pack: RulePack,
  owners: readonly PaperOwner[],
  grant: number | null,
): Slot[] {
  const inIt = owners.filter(({ status }) => !gone.includes(status));
  const slots = rules.flatMap((rule): Slot[] => {
    const line = pack.requirements.find(({ key }) => key === rule.asked);
    if (!line) return [];
    const { of } = rule;
    const owned = of === "application" ? [null] : inIt.filter(of).map(({ id }) => id);
    return owned.map((participationId) => ({
      key: rule.key,
      participationId,
      required: rule.conditional ? "conditional" : line.hard ? "hard" : "soft",
      accepts: rule.accepts,
      signed: rule.signed ?? false,
      official: rule.template ? (pack.agency === "national" ? "agency-form" : "portal") : null,
      limits: rule.limits ? rule.limits(pack, grant) : annexesOf(pack),
      requirement: line.key,
      source: line.source,
    }));
  });
  return [...slots, other(pack)];
}

/** Only the form of National Agencies is known to limit what is attached to it. */
const annexesOf = ({ agency }: RulePack) => (agency === "national" ? annexLimits : null);

const other = (pack: RulePack): Slot => ({
  key: "other",
  participationId: null,
  required: "conditional",
  accepts: anything,
  signed: false,
  official: null,
  limits: annexesOf(pack),
  requirement: null,
  source: null,
});

/** Where a partner's own files go that are none of the documents asked for. */
export const otherOf = (pack: RulePack, participationId: string): Slot => ({
  ...other(pack),
  participationId,
});
