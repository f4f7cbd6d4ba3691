import { api } from "@/messages/en/api";
import { applications } from "@/messages/en/applications";
import { auth } from "@/messages/en/auth";
import { checker } from "@/messages/en/checker";
import { checklist } from "@/messages/en/checklist";
import { common } from "@/messages/en/common";
import { consent } from "@/messages/en/consent";
import { delivery } from "@/messages/en/delivery";
import { difference } from "@/messages/en/difference";
import { documents } from "@/messages/en/documents";
import { eligibility } from "@/messages/en/eligibility";
import { emails } from "@/messages/en/emails";
import { finding } from "@/messages/en/finding";
import { forms } from "@/messages/en/forms";
import { invite } from "@/messages/en/invite";
import { landing } from "@/messages/en/landing";
import { live } from "@/messages/en/live";
import { mail } from "@/messages/en/mail";
import { mailbox } from "@/messages/en/mailbox";
import { mandate } from "@/messages/en/mandate";
import { organisations } from "@/messages/en/organisations";
import { partners } from "@/messages/en/partners";
import { passport } from "@/messages/en/passport";
import { place } from "@/messages/en/place";
import { refusals } from "@/messages/en/refusals";
import { requirement } from "@/messages/en/requirement";
import { rule } from "@/messages/en/rule";
import { shell } from "@/messages/en/shell";
import { swap } from "@/messages/en/swap";
import { transfer } from "@/messages/en/transfer";

/** All English words, by area. */
export const en = {
  api,
  applications,
  auth,
  checker,
  checklist,
  common,
  consent,
  delivery,
  difference,
  documents,
  eligibility,
  emails,
  finding,
  forms,
  invite,
  landing,
  live,
  mail,
  mailbox,
  mandate,
  organisations,
  partners,
  passport,
  place,
  refusals,
  requirement,
  rule,
  shell,
  swap,
  transfer,
} as const;
