import { applications } from "@/messages/en/applications";
import { auth } from "@/messages/en/auth";
import { checklist } from "@/messages/en/checklist";
import { common } from "@/messages/en/common";
import { countries } from "@/messages/en/countries";
import { eligibility } from "@/messages/en/eligibility";
import { emails } from "@/messages/en/emails";
import { forms } from "@/messages/en/forms";
import { invite } from "@/messages/en/invite";
import { landing } from "@/messages/en/landing";
import { mail } from "@/messages/en/mail";
import { mailbox } from "@/messages/en/mailbox";
import { organisations } from "@/messages/en/organisations";
import { partners } from "@/messages/en/partners";
import { shell } from "@/messages/en/shell";

export const en = {
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
