import { randomUUID } from "node:crypto";
import * as call from "@/lib/applications/call/mutations";
import * as applications from "@/lib/applications/mutations";
import * as start from "@/lib/applications/start/mutations";
import * as auth from "@/lib/auth/mutations";
import * as checklist from "@/lib/checklist/mutations";
import * as consent from "@/lib/consent/mutations";
import * as demo from "@/lib/demo/mutations";
import * as documents from "@/lib/documents/mutations";
import * as address from "@/lib/invitations/address/mutations";
import * as answering from "@/lib/invitations/answer/mutations";
import * as handover from "@/lib/invitations/handover/mutations";
import * as links from "@/lib/invitations/link/mutations";
import * as invitations from "@/lib/invitations/mutations";
import { stopToken } from "@/lib/mails/delivery/links";
import * as delivery from "@/lib/mails/delivery/mutations";
import * as mandates from "@/lib/mandates/mutations";
import * as members from "@/lib/organisations/members/mutations";
import * as organisations from "@/lib/organisations/mutations";
import * as partners from "@/lib/partners/mutations";
import * as swap from "@/lib/partners/swap/mutations";
import * as passport from "@/lib/passport/mutations";
import { aKept } from "@/lib/passport/testing";
import * as ownPlaces from "@/lib/place/mutations";
import * as preferences from "@/lib/preferences/mutations";
import * as questions from "@/lib/questions/mutations";
import { aFile, aFinding, type Intruder, type Scene } from "@/lib/security/testing/scene";
import type { Ctx, Verb } from "@/lib/server/context";
import type { Result } from "@/lib/server/result";
import { partnerDetails } from "@/lib/testing/factory";
import * as transfer from "@/lib/transfer/mutations";

type AnyVerb<I> = (call: Verb<I>) => Promise<Result<unknown, string, unknown>>;

interface Open {
  because: string;
  /** Those who may not call it even so. */
  refused: readonly Intruder[];
}

/** One row of the table: a call that somebody may make and the intruders may not. */
interface Row {
  call: (ctx: Ctx, scene: Scene, change?: (input: string) => string) => Promise<unknown>;
  rightful: (scene: Scene) => Ctx;
  /** Why some of the intruders may call it all the same; it then touches nothing of others. */
  open?: Open;
}

/** In two steps, so that the input is checked against the verb's own type. */
function row<I>(verb: AnyVerb<I>) {
  return (
    input: (scene: Scene) => I,
    rightful: (scene: Scene) => Ctx = ({ owner }) => owner,
    open?: Open,
  ): Row => ({
    rightful,
    open,
    call(ctx, scene, change) {
      const built = input(scene);
      return verb({ ctx, input: change ? altered(built, change) : built });
    },
  });
}

/** The same input with its text changed; dates stay dates. */
function altered<I>(input: I, change: (text: string) => string): I {
  const visit = (value: unknown): unknown => {
    if (typeof value === "string") return change(value);
    if (Array.isArray(value)) return value.map(visit);
    if (value === null || typeof value !== "object" || value instanceof Date) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, visit(one)]));
  };
  return visit(input) as I;
}

const app = ({ applicationId }: Scene) => ({ applicationId });
const place = (which: "invited" | "prepared" | "removed") => (scene: Scene) => ({
  ...app(scene),
  participationId: scene[which],
});
const changeOfSeated = ({ applicationId, seated: { participationId, seen } }: Scene) => ({
  ...{ applicationId, participationId, seen },
});
const org = ({ organisationId }: Scene) => ({ organisationId });
const colleague = (scene: Scene) => ({ ...org(scene), userId: scene.colleague.actor.userId });
const nobody = ["foreignLink", "linkElsewhere", "forgedLink", "anonymous", "job"] as const;
const own = (because: string) => ({ because, refused: nobody });
const anyone = (because: string) => ({ because, refused: [] });
const ownPlace = {
  because: "a link reaches the place it was made for, and no other",
  refused: [
    ...["stranger", "otherMember", "exMember", "partner", "formerPartner"],
    ...["forgedLink", "anonymous", "job"],
  ] as Intruder[],
};
const details = {
  ...{ country: "LV", types: ["school" as const] },
  ...{ oid: null, pic: null, foundedOn: null, sector: null },
};
const network = "192.0.2.1";

/** Every verb there is. */
export const table: Record<string, Row> = {
  createApplication: row(start.createApplication)((scene) => ({
    ...org(scene),
    callId: "2022/ka220-sch",
    title: "",
    acronym: "",
  })),
  saveDraft: row(applications.saveDraft)((scene) => ({
    ...app(scene),
    wanted: { title: "Taken over" },
    base: { title: "Sea schools" },
  })),
  setDeadline: row(call.setDeadline)((scene) => ({
    ...app(scene),
    deadlineLocal: "2022-03-25T12:00:00",
    deadlineSource: "https://agency.example/news",
    reason: "Moved",
  })),
  resetDeadline: row(call.resetDeadline)(({ movedId }) => ({ applicationId: movedId })),
  acknowledgeRules: row(call.acknowledgeRules)((scene) => ({
    ...app(scene),
    version: scene.rulesVersion,
  })),
  moveClock: row(applications.moveClock)((scene) => ({
    ...app(scene),
    to: { kind: "before", minutes: 60 },
  })),
  changeLead: row(applications.changeLead)((scene) => ({
    ...app(scene),
    userId: scene.colleague.actor.userId,
  })),
  removeApplication: row(applications.removeApplication)(app),
  markSubmitted: row(applications.markSubmitted)((scene) => ({
    ...app(scene),
    submissionId: "S1",
  })),
  reopenSubmission: row(applications.reopenSubmission)(({ submittedId }) => ({
    applicationId: submittedId,
  })),
  addPartner: row(partners.addPartner)((scene) => ({ ...partnerDetails(), ...app(scene) })),
  updatePartner: row(partners.updatePartner)((scene) => ({
    ...partnerDetails(),
    ...place("prepared")(scene),
  })),
  removePartner: row(partners.removePartner)(place("invited")),
  restorePartner: row(partners.restorePartner)(place("removed")),
  replacePartner: row(swap.replacePartner)((scene) => ({
    ...partnerDetails(),
    ...place("invited")(scene),
  })),
  importPartners: row(transfer.importPartners)((scene) => ({
    ...app(scene),
    cells: JSON.stringify([
      ["Name", "Country"],
      ["Planted", "EE"],
    ]),
    take: ["2"],
  })),
  sendInvitation: row(invitations.sendInvitation)(place("prepared")),
  resendInvitation: row(invitations.resendInvitation)(place("invited")),
  revokeInvitation: row(invitations.revokeInvitation)(place("invited")),
  copyLink: row(invitations.copyLink)(place("invited")),
  makeLink: row(invitations.makeLink)(place("prepared")),
  mailAgain: row(links.mailAgain)(
    () => ({}),
    ({ link }) => link,
    ownPlace,
  ),
  noteOpened: row(links.noteOpened)(
    () => ({}),
    ({ link }) => link,
    ownPlace,
  ),
  correctAddress: row(address.correctAddress)((scene) => ({
    ...place("invited")(scene),
    contactEmail: "corrected@partner.example",
  })),
  stopMail: row(delivery.stopMail)(
    ({ applicationId }) => ({
      token: stopToken(
        {
          ...{ id: randomUUID(), applicationId, person: "reader@partner.example" },
          channel: "inbox",
        },
        "everything",
      ),
    }),
    ({ intruders }) => intruders.anonymous,
    anyone("only who got a mail knows the token of its link"),
  ),
  answerInvitation: row(answering.answerInvitation)(
    ({ answer }) => answer,
    ({ link }) => link,
  ),
  handOver: row(handover.handOver)(
    () => ({
      ...{ name: "Mari Tamm", colleagueName: "Jaan Kask", word: "" },
      colleagueEmail: "jaan@kool.example",
    }),
    ({ link }) => link,
    ownPlace,
  ),
  takeBack: row(handover.takeBack)(
    () => ({}),
    ({ link }) => link,
    ownPlace,
  ),
  askQuestion: row(questions.askQuestion)(
    () => ({ name: "Mari Tamm", text: "When?", locale: "en" }),
    ({ link }) => link,
    ownPlace,
  ),
  answerQuestion: row(questions.answerQuestion)((scene) => ({
    ...app(scene),
    questionId: scene.questionId,
    text: "In May.",
  })),
  tickOwnItem: row(ownPlaces.tickOwnItem)(
    (scene) => ({ ...place("invited")(scene), requirement: `item:${scene.itemId}` }),
    ({ link }) => link,
    ownPlace,
  ),
  untickOwnItem: row(ownPlaces.untickOwnItem)(
    (scene) => ({ ...place("invited")(scene), requirement: `item:${scene.itemId}` }),
    ({ link }) => link,
    ownPlace,
  ),
  claimPlace: row(ownPlaces.claimPlace)(
    () => ({}),
    ({ link, asked }) => ({
      ...link,
      actor: { ...link.actor, viewer: asked.actor.userId } as Ctx["actor"],
    }),
  ),
  confirmAgain: row(consent.confirmAgain)(
    ({ changed: { place, again } }) => ({ ...place, ...again }),
    ({ changed }) => changed.link,
  ),
  withdrawConsent: row(consent.withdrawConsent)(
    ({ changed: { place, leave } }) => ({ ...place, ...leave }),
    ({ changed }) => changed.link,
  ),
  askAgain: row(consent.askAgain)(({ changed }) => changed.place),
  askAllAgain: row(consent.askAllAgain)(({ changed: { place } }) => ({
    applicationId: place.applicationId,
  })),
  tickRequirement: row(checklist.tickRequirement)((scene) => ({
    ...app(scene),
    requirement: "annex-rules",
  })),
  untickRequirement: row(checklist.untickRequirement)((scene) => ({
    ...app(scene),
    requirement: "eu-login",
  })),
  addItem: row(checklist.addItem)((scene) => ({
    ...app(scene),
    title: "Planted",
    owner: "coordinator",
    dueOn: "2022-03-01",
    hard: true,
  })),
  removeItem: row(checklist.removeItem)((scene) => ({ ...app(scene), itemId: scene.itemId })),
  fileDocument: row(documents.fileDocument)((scene) => ({
    ...app(scene),
    file: aFile("planted"),
    found: aFinding,
  })),
  removeDocument: row(documents.removeDocument)((scene) => ({
    ...app(scene),
    documentId: scene.documentId,
  })),
  updateOrganisation: row(organisations.updateOrganisation)((scene) => ({
    ...org(scene),
    ...details,
    name: "Taken over",
    seen: scene.seen,
  })),
  makeMandate: row(mandates.makeMandate)(place("prepared")),
  makeOwnMandate: row(mandates.makeOwnMandate)(place("invited"), ({ link }) => link, ownPlace),
  updatePassport: row(passport.updatePassport)((scene) => ({
    ...{ ...org(scene), seen: scene.seen, name: "Taken over", country: "LV" },
    ...aKept(),
  })),
  keepOwnPassport: row(passport.keepOwnPassport)(
    (scene) => ({ ...place("invited")(scene), registerToo: true, seen: undefined, kept: aKept() }),
    ({ seated }) => seated.link,
  ),
  keepPartnerPassport: row(passport.keepPartnerPassport)((scene) => ({
    ...{ ...place("prepared")(scene), seen: undefined, kept: aKept() },
  })),
  useRegistered: row(passport.useRegistered)(
    (scene) => ({ ...place("invited")(scene), organisationId: scene.seated.organisationId }),
    ({ seated }) => seated.link,
  ),
  takeOverChange: row(passport.takeOverChange)(changeOfSeated),
  dismissChange: row(passport.dismissChange)(changeOfSeated),
  askColleague: row(organisations.askColleague)((scene) => ({
    ...org(scene),
    email: "friend@example.org",
    locale: "en",
  })),
  withdrawJoinRequest: row(organisations.withdrawJoinRequest)((scene) => ({
    ...org(scene),
    requestId: scene.requestId,
  })),
  answerJoinRequest: row(organisations.answerJoinRequest)(
    ({ requestId }) => ({ requestId, answer: "join" }),
    ({ asked }) => asked,
  ),
  removeMember: row(members.removeMember)(colleague),
  leaveOrganisation: row(members.leaveOrganisation)(org, (scene) => scene.colleague),
  changeRole: row(members.changeRole)((scene) => ({ ...colleague(scene), role: "owner" })),

  createOrganisation: row(organisations.createOrganisation)(
    () => ({ ...details, name: "Founded", yourName: "Somebody" }),
    ({ owner }) => owner,
    own("whoever signs in may found an organisation of its own"),
  ),
  updateProfile: row(preferences.updateProfile)(
    () => ({ name: "New name", locale: "lv", timeZone: "Europe/Riga" }),
    ({ owner }) => owner,
    own("it changes the person who calls, whose id is not in the input"),
  ),
  chooseLanguage: row(preferences.chooseLanguage)(
    () => ({ locale: "lv" }),
    ({ owner }) => owner,
    anyone("it changes the person who calls, if it is one"),
  ),
  requestSignIn: row(auth.requestSignIn)(
    () => ({ email: "someone@example.org", to: "/applications", locale: "en", network }),
    ({ intruders }) => intruders.anonymous,
    anyone("it only mails whoever owns the address"),
  ),
  redeemSignIn: row(auth.redeemSignIn)(
    () => ({
      proof: { kind: "link", token: "x".repeat(43) },
      network,
      sessionToken: null,
      locale: null,
      timeZone: null,
    }),
    ({ intruders }) => intruders.anonymous,
    anyone("the proof is what is checked; its own tests do that"),
  ),
  signOut: row(auth.signOut)(
    () => ({ sessionToken: "x".repeat(43) }),
    ({ owner }) => owner,
    anyone("only the holder of a session knows its token"),
  ),
  openDemo: row(demo.openDemo)(
    () => ({ network, locale: "en" }),
    ({ intruders }) => intruders.anonymous,
    anyone("it makes everything it touches"),
  ),
};
