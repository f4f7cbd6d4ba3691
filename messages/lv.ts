import { api } from "@/messages/lv/api";
import { applications } from "@/messages/lv/applications";
import { auth } from "@/messages/lv/auth";
import { checker } from "@/messages/lv/checker";
import { checklist } from "@/messages/lv/checklist";
import { common } from "@/messages/lv/common";
import { difference } from "@/messages/lv/difference";
import { eligibility } from "@/messages/lv/eligibility";
import { emails } from "@/messages/lv/emails";
import { finding } from "@/messages/lv/finding";
import { forms } from "@/messages/lv/forms";
import { invite } from "@/messages/lv/invite";
import { landing } from "@/messages/lv/landing";
import { live } from "@/messages/lv/live";
import { mail } from "@/messages/lv/mail";
import { mailbox } from "@/messages/lv/mailbox";
import { organisations } from "@/messages/lv/organisations";
import { partners } from "@/messages/lv/partners";
import { refusals } from "@/messages/lv/refusals";
import { requirement } from "@/messages/lv/requirement";
import { rule } from "@/messages/lv/rule";
import { shell } from "@/messages/lv/shell";

/** All Latvian words, by area. */
export const lv = {
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
