import type { OrganisationType, Role } from "@/lib/domain/eligibility/types";
import type { Locale } from "@/lib/i18n/locales";

/** How many days before the deadline a demo stands when it is opened. */
export const DEMO_DAYS_LEFT = 20;

/** What happened in the demo before its guest came; days count back from the demo's now. */
interface DemoAnswer {
  kind: "consent" | "refusal";
  daysAgo: number;
  name: string;
  jobTitle: string;
  reason: Record<Locale, string>;
}

export interface DemoPartner {
  name: string;
  country: string;
  role: Exclude<Role, "coordinator">;
  types: OrganisationType[];
  oid: string | null;
  contactName: string;
  contactEmail: string;
  /** Missing: still silent. */
  answer?: DemoAnswer;
}

const none: Record<Locale, string> = { en: "", lv: "" };

/** Everything here is made up; the names say so and the addresses cannot exist (RFC 2606). */
export const demoOrganisation = {
  name: "Ezermalas pamatskola (demo)",
  country: "LV",
  types: ["school"] satisfies OrganisationType[],
  oid: "E00000011",
};

/** The call of the demo: its words and dates are of it. */
export const demoCall = "2022/ka220-sch";

export const demoGuest: Record<Locale, string> = { en: "Demo guest", lv: "Parauga viesis" };

export const demoDraft: Record<Locale, { title: string; acronym: string }> = {
  en: { title: "Outdoor classrooms by the sea", acronym: "SEASIDE" },
  lv: { title: "Mācību klases jūras krastā", acronym: "SEASIDE" },
};

/** A line that a partner owes, by its contact address. */
/** What its partners read of it. */
export const demoSummary: Record<Locale, string> = {
  en: "Pupils of coastal schools study the shore outdoors and compare what they find. Their teachers turn the best lessons into a handbook that any school by the sea can use.",
  lv: "Piekrastes skolu skolēni pēta krastu brīvā dabā un salīdzina atrasto. Skolotāji labākās stundas apkopo rokasgrāmatā, ko var izmantot ikviena skola pie jūras.",
};

export const demoItem: { owner: string; title: Record<Locale, string> } = {
  owner: "ines@escola-da-ria.example",
  title: {
    en: "Send two paragraphs about your school's outdoor lessons",
    lv: "Atsūtīt divas rindkopas par skolas mācību stundām ārā",
  },
};

/**
 * A consortium that teaches the rule: as confirmed it has two countries that count, with the silent
 * partner it would have three; a partner outside the Programme and an associated one add none.
 */
export const demoPartners: readonly DemoPartner[] = [
  {
    name: "Rannaküla Kool (demo)",
    country: "EE",
    role: "partner",
    types: ["school"],
    oid: "E00000022",
    contactName: "Mari Tamm",
    contactEmail: "mari@rannakyla.example",
    answer: {
      kind: "consent",
      daysAgo: 7,
      name: "Mari Tamm",
      jobTitle: "Head teacher",
      reason: none,
    },
  },
  {
    name: "Escola da Ria (demo)",
    country: "PT",
    role: "partner",
    types: ["school"],
    oid: null,
    contactName: "Inês Matos",
    contactEmail: "ines@escola-da-ria.example",
  },
  {
    name: "Metsärannan koulu (demo)",
    country: "FI",
    role: "partner",
    types: ["school"],
    oid: null,
    contactName: "Aino Laine",
    contactEmail: "aino@metsaranta.example",
    answer: {
      kind: "refusal",
      daysAgo: 5,
      name: "Aino Laine",
      jobTitle: "Principal",
      reason: {
        en: "We already take part in two applications this year.",
        lv: "Šogad mēs jau piedalāmies divos pieteikumos.",
      },
    },
  },
  {
    name: "Bergschule Oberalp (demo)",
    country: "CH",
    role: "partner",
    types: ["school"],
    oid: "E00000033",
    contactName: "Urs Keller",
    contactEmail: "urs@bergschule.example",
    answer: { kind: "consent", daysAgo: 6, name: "Urs Keller", jobTitle: "Director", reason: none },
  },
  {
    name: "Ezermalas novada pašvaldība (demo)",
    country: "LV",
    role: "associated",
    types: ["public-body"],
    oid: "E00000044",
    contactName: "Ilze Kalniņa",
    contactEmail: "ilze@ezermala.example",
    answer: {
      kind: "consent",
      daysAgo: 3,
      name: "Ilze Kalniņa",
      jobTitle: "Head of the education office",
      reason: none,
    },
  },
];
