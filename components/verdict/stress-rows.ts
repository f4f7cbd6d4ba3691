import type { Tone } from "@/components/ui/tone";
import { factsOf, judgedIn, type View } from "@/lib/applications/judged";
import type { ApplicationView, Participant } from "@/lib/applications/types";
import { type Loss, type Stress, stressTest } from "@/lib/domain/eligibility/stress";

export const lossTones: Record<Loss["effect"], Tone> = {
  critical: "negative",
  worse: "warning",
  country: "info",
  safe: "positive",
};

export interface StressRow {
  partner: Participant;
  /** null: it is not counted there, so it cannot be lost. */
  losses: Record<View, Loss | null>;
}

/** How many losses are borne: none because it does not stand anyway, or none, one, two. */
export type Borne = "stands-not" | "none" | "one" | "two";

/** Both stress tests side by side: a row for each partner that may still take part. */
export function stressRows(application: ApplicationView): {
  rows: StressRow[];
  borne: Record<View, Borne>;
} {
  const { pack, participants } = application;
  const tests = {
    confirmed: stressTest(factsOf(application, "confirmed"), pack),
    hoped: stressTest(factsOf(application, "hoped"), pack),
  };
  const lossOf = (view: View, id: string) =>
    tests[view].losses.find((one) => one.id === id) ?? null;
  return {
    rows: judgedIn(participants, "hoped")
      .filter(({ role }) => role !== "coordinator")
      .map((partner) => ({
        partner,
        losses: { confirmed: lossOf("confirmed", partner.id), hoped: lossOf("hoped", partner.id) },
      })),
    borne: { confirmed: borneBy(tests.confirmed), hoped: borneBy(tests.hoped) },
  };
}

/** Without a critical partner nobody can be lost only where the consortium falls short anyway. */
function borneBy({ losses, survives }: Stress): Borne {
  if (survives === 2) return "two";
  if (survives === 1) return "one";
  return losses.some(({ effect }) => effect === "critical") ? "none" : "stands-not";
}
