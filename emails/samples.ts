import type { ProjectProps } from "@/emails/project";

/** An application for previews and tests of the mails. */
export const sampleProject = {
  locale: "en",
  kind: "real",
  recipientName: "Maria Silva",
  title: "Green classrooms by the sea",
  acronym: "GREENSEA",
  call: "Cooperation Partnerships in school education 2022",
  coordinator: { name: "Rīgas Valsts 3. ģimnāzija", country: "LV" },
  deadline: new Date("2022-03-23T11:00:00Z"),
  zones: { call: "Europe/Brussels", reader: "Europe/Lisbon" },
} as const satisfies ProjectProps;
