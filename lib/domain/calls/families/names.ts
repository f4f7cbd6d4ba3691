import type { Field } from "@/lib/domain/calls/types";

/** What calls are called, without the year, and the ends of their ids. */
export type Name = { en: string; lv: string };

/** The end of an id: `sch` in `ka220-sch`. */
export const codeOf = {
  school: "sch",
  vocational: "vet",
  higher: "hed",
  adult: "adu",
  youth: "you",
  sport: "sport",
} as const satisfies Record<Field, string>;

const inField: Record<Field, Name> = {
  school: { en: "in school education", lv: "skolu izglītībā" },
  vocational: {
    en: "in vocational education and training",
    lv: "profesionālajā izglītībā",
  },
  higher: { en: "in higher education", lv: "augstākajā izglītībā" },
  adult: { en: "in adult education", lv: "pieaugušo izglītībā" },
  youth: { en: "in youth", lv: "jaunatnes jomā" },
  sport: { en: "in sport", lv: "sporta jomā" },
};

export const cooperationIn = (field: Field): Name => ({
  en: `Cooperation Partnerships ${inField[field].en}`,
  lv: `Sadarbības partnerības ${inField[field].lv}`,
});

export const smallScaleIn = (field: Field): Name => ({
  en: `Small-scale Partnerships ${inField[field].en}`,
  lv: `Maza mēroga partnerības ${inField[field].lv}`,
});

export const cooperationOfNgos: Name = {
  en: "Cooperation Partnerships of European NGOs in education and training",
  lv: "Eiropas nevalstisko organizāciju sadarbības partnerības izglītībā un apmācībā",
};

export const europeanUniversities = {
  intensification: {
    en: "European Universities, topic 1: strengthening existing alliances",
    lv: "Eiropas universitātes, 1. temats: pastāvošu apvienību stiprināšana",
  },
  development: {
    en: "European Universities, topic 2: building new alliances",
    lv: "Eiropas universitātes, 2. temats: jaunu apvienību veidošana",
  },
  newAlliances: {
    en: "European Universities, topic 1: building new alliances",
    lv: "Eiropas universitātes, 1. temats: jaunu apvienību veidošana",
  },
  existingAlliances: {
    en: "European Universities: existing alliances",
    lv: "Eiropas universitātes: pastāvošas apvienības",
  },
} as const satisfies Record<string, Name>;

export const teacherAcademies: Name = {
  en: "Erasmus+ Teacher Academies",
  lv: "Erasmus+ skolotāju akadēmijas",
};

export const alliances = {
  1: {
    en: "Alliances for Innovation, lot 1: Alliances for Education and Enterprises",
    lv: "Apvienības inovācijai, 1. daļa: Apvienības izglītībai un uzņēmējdarbībai",
  },
  2: {
    en: "Alliances for Innovation, lot 2: Alliances for Sectoral Cooperation on Skills",
    lv: "Apvienības inovācijai, 2. daļa: Apvienības nozaru sadarbībai prasmju jomā",
  },
  3: {
    en: "Alliances for Innovation, lot 3: Alliances for STEM Skills Foundries",
    lv: "Apvienības inovācijai, 3. daļa: STEM prasmju apvienības",
  },
} as const satisfies Record<number, Name>;

const lotOf = (lot: number, en: string, lv: string): Name => ({
  en: `Forward-looking projects, lot ${lot}: ${en}`,
  lv: `Uz nākotni vērsti projekti, ${lot}. daļa: ${lv}`,
});
const topic = (number: number, en: string, lv: string): Name => ({
  en: `Forward-looking projects, topic ${number}: ${en}`,
  lv: `Uz nākotni vērsti projekti, ${number}. temats: ${lv}`,
});

export const forwardLooking = {
  crossSectoral: lotOf(1, "cross-sectoral priorities", "starpnozaru prioritātes"),
  digital: lotOf(1, "digital education (cross-sectoral)", "digitālā izglītība (starpnozaru)"),
  vocational: lotOf(2, "vocational education and training", "profesionālā izglītība un apmācība"),
  adult: lotOf(3, "adult education", "pieaugušo izglītība"),
} as const satisfies Record<string, Name>;

/** The eight topics of 2025, which took the place of the lots. */
export const forwardLookingTopics: readonly Name[] = [
  topic(1, "basic skills in school education", "pamatprasmes skolu izglītībā"),
  topic(2, "vocational excellence", "profesionālā izcilība"),
  topic(
    3,
    "joint vocational qualifications and modules",
    "kopīgas profesionālās kvalifikācijas un moduļi",
  ),
  topic(4, "adult learning and the Pact for Skills", "pieaugušo izglītība un Prasmju pakts"),
  topic(5, "career guidance for adults", "karjeras atbalsts pieaugušajiem"),
  topic(
    6,
    "assessment of digital skills and competences",
    "digitālo prasmju un kompetenču novērtēšana",
  ),
  topic(
    7,
    "ethical and effective use of generative AI",
    "ētiska un efektīva ģeneratīvā mākslīgā intelekta izmantošana",
  ),
  topic(8, "collection and exchange of data", "datu vākšana un apmaiņa"),
];

/** An action where it had no call: its lots or topics, by the end of the id. */
export const actionNames = {
  europeanUniversities: { en: "European Universities", lv: "Eiropas universitātes" },
  forwardLooking: { en: "Forward-looking projects", lv: "Uz nākotni vērsti projekti" },
} as const satisfies Record<string, Name>;
