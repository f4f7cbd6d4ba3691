import { applications } from "@/messages/lv/applications";
import { auth } from "@/messages/lv/auth";
import { checklist } from "@/messages/lv/checklist";
import { common } from "@/messages/lv/common";
import { countries } from "@/messages/lv/countries";
import { eligibility } from "@/messages/lv/eligibility";
import { emails } from "@/messages/lv/emails";
import { forms } from "@/messages/lv/forms";
import { invite } from "@/messages/lv/invite";
import { landing } from "@/messages/lv/landing";
import { mail } from "@/messages/lv/mail";
import { mailbox } from "@/messages/lv/mailbox";
import { organisations } from "@/messages/lv/organisations";
import { partners } from "@/messages/lv/partners";
import { shell } from "@/messages/lv/shell";

export const lv = {
  applications,
  auth,
  checklist,
  common,
  countries,
  eligibility,
  emails,
  forms,
  invite,
  landing,
  mail,
  mailbox,
  organisations,
  partners,
  shell,
} as const;
