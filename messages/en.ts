import { api } from "@/messages/en/api";
import { applications } from "@/messages/en/applications";
import { auth } from "@/messages/en/auth";
import { checker } from "@/messages/en/checker";
import { checklist } from "@/messages/en/checklist";
import { common } from "@/messages/en/common";
import { difference } from "@/messages/en/difference";
import { eligibility } from "@/messages/en/eligibility";
import { emails } from "@/messages/en/emails";
import { finding } from "@/messages/en/finding";
import { forms } from "@/messages/en/forms";
import { invite } from "@/messages/en/invite";
import { landing } from "@/messages/en/landing";
import { live } from "@/messages/en/live";
import { mail } from "@/messages/en/mail";
import { mailbox } from "@/messages/en/mailbox";
import { organisations } from "@/messages/en/organisations";
import { partners } from "@/messages/en/partners";
import { refusals } from "@/messages/en/refusals";
import { requirement } from "@/messages/en/requirement";
import { rule } from "@/messages/en/rule";
import { shell } from "@/messages/en/shell";

/** All English words, by area. */
export const en = {
  api,
  applications,
  auth,
  checker,
  checklist,
  difference,
  common,
  eligibility,
  emails,
  finding,
  forms,
  invite,
  landing,
  live,
  mail,
  mailbox,
  organisations,
  partners,
  refusals,
  requirement,
  rule,
  shell,
} as const;
