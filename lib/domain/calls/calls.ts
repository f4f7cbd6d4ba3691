import { ka220of2022 } from "@/lib/domain/calls/2022/ka220";
import type { RulePack } from "@/lib/domain/calls/types";

/** Every rule pack, in the order in which a form offers them. */
export const allCalls: readonly RulePack[] = [
  {
    ...ka220of2022,
    id: "2022/ka220-sch",
    field: "school",
    title: {
      en: "Cooperation Partnerships in school education 2022",
      lv: "Sadarbības partnerības skolu izglītībā 2022",
    },
  },
  {
    ...ka220of2022,
    id: "2022/ka220-vet",
    field: "vocational",
    title: {
      en: "Cooperation Partnerships in vocational education and training 2022",
      lv: "Sadarbības partnerības profesionālajā izglītībā 2022",
    },
  },
  {
    ...ka220of2022,
    id: "2022/ka220-hed",
    field: "higher",
    title: {
      en: "Cooperation Partnerships in higher education 2022",
      lv: "Sadarbības partnerības augstākajā izglītībā 2022",
    },
  },
  {
    ...ka220of2022,
    id: "2022/ka220-adu",
    field: "adult",
    title: {
      en: "Cooperation Partnerships in adult education 2022",
      lv: "Sadarbības partnerības pieaugušo izglītībā 2022",
    },
  },
];

const byId = new Map(allCalls.map((pack) => [pack.id, pack]));

/** The rule pack of a call by its id, e.g. `2022/ka220-sch`; null for a call we do not have. */
export function callById(id: string): RulePack | null {
  return byId.get(id) ?? null;
}
