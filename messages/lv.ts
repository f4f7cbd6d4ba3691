import { api } from "@/messages/lv/api";
import { applications } from "@/messages/lv/applications";
import { auth } from "@/messages/lv/auth";
import { checker } from "@/messages/lv/checker";
import { checklist } from "@/messages/lv/checklist";
import { common } from "@/messages/lv/common";
import { consent } from "@/messages/lv/consent";
import { delivery } from "@/messages/lv/delivery";
import { difference } from "@/messages/lv/difference";
import { documents } from "@/messages/lv/documents";
import { eligibility } from "@/messages/lv/eligibility";
import { emails } from "@/messages/lv/emails";
import { finding } from "@/messages/lv/finding";
import { forms } from "@/messages/lv/forms";
import { invite } from "@/messages/lv/invite";
import { landing } from "@/messages/lv/landing";
import { live } from "@/messages/lv/live";
import { mail } from "@/messages/lv/mail";
import { mailbox } from "@/messages/lv/mailbox";
import { mandate } from "@/messages/lv/mandate";
import { organisations } from "@/messages/lv/organisations";
import { partners } from "@/messages/lv/partners";
import { passport } from "@/messages/lv/passport";
import { place } from "@/messages/lv/place";
import { refusals } from "@/messages/lv/refusals";
import { requirement } from "@/messages/lv/requirement";
import { rule } from "@/messages/lv/rule";
import { shell } from "@/messages/lv/shell";
import { swap } from "@/messages/lv/swap";
import { transfer } from "@/messages/lv/transfer";

/** All Latvian words, by area. */
export const lv = {
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
