"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { signedIn } from "@/lib/auth/session";
import { reader } from "@/lib/i18n/request";
import * as members from "@/lib/organisations/members/mutations";
import * as verbs from "@/lib/organisations/mutations";
import * as schema from "@/lib/organisations/schema";
import { action } from "@/lib/server/action";

const refresh = () => revalidatePath("/organisations", "layout");
const lastOwner = { "last-owner": "refusals.organisations.lastOwner" } as const;

/** Registers an organisation, then goes on to what it is needed for. */
export const createOrganisation = action({
  name: "create-organisation",
  gate: signedIn,
  input: schema.newOrganisation,
  lists: ["types"],
  verb: verbs.createOrganisation,
  refusals: {
    guest: "refusals.organisations.guest",
    "same-name": "refusals.organisations.sameName",
  },
  perHour: 20,
  after: (_value, { next }) => redirect(next ?? "/applications/new"),
});

/** Saves an organisation's details. */
export const updateOrganisation = action({
  name: "update-organisation",
  gate: signedIn,
  input: schema.changedOrganisation,
  lists: ["types"],
  verb: verbs.updateOrganisation,
  refusals: { changed: "refusals.organisations.changed" },
  after: refresh,
});

/** Mails a colleague the question to join. */
export const askColleague = action({
  name: "ask-colleague",
  gate: signedIn,
  input: schema.colleague,
  verb: async ({ ctx, input }) => {
    const { locale } = await reader();
    return verbs.askColleague({ ctx, input: { ...input, locale } });
  },
  refusals: {
    guest: "refusals.organisations.guest",
    "already-member": "refusals.organisations.alreadyMember",
    "already-asked": "refusals.organisations.alreadyAsked",
  },
  after: refresh,
});

/** Takes back an open question to join. */
export const withdrawJoinRequest = action({
  name: "withdraw-join-request",
  gate: signedIn,
  input: schema.askedColleague,
  verb: verbs.withdrawJoinRequest,
  refusals: {},
  after: refresh,
});

/** Joins or declines. */
export const answerJoinRequest = action({
  name: "answer-join-request",
  gate: signedIn,
  input: schema.joinAnswer,
  verb: verbs.answerJoinRequest,
  refusals: {},
  after: ({ joined, organisationId }) => {
    refresh();
    if (joined) redirect(`/organisations/${organisationId}`);
  },
});

/** Removes a member. */
export const removeMember = action({
  name: "remove-member",
  gate: signedIn,
  input: schema.membership,
  verb: members.removeMember,
  refusals: lastOwner,
  after: refresh,
});

/** Leaves an organisation. */
export const leaveOrganisation = action({
  name: "leave-organisation",
  gate: signedIn,
  input: schema.oneOrganisation,
  verb: members.leaveOrganisation,
  refusals: lastOwner,
  after: () => redirect("/organisations"),
});

/** Makes a member an owner, or an owner a member. */
export const changeRole = action({
  name: "change-role",
  gate: signedIn,
  input: schema.membershipRole,
  verb: members.changeRole,
  refusals: lastOwner,
  after: refresh,
});
