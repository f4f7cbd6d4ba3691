import { describe, expect, it } from "vitest";
import { byDay, timeline, zoneOfRecipient } from "@/components/mail/timeline";
import type { MailLine } from "@/lib/mails/types";

const line = (id: string, state: MailLine["state"], due: string, sent?: string): MailLine => ({
  id,
  state,
  dueAt: new Date(due),
  sentAt: sent ? new Date(sent) : null,
  reason: "deadline",
  occurrence: "7d",
  recipientName: "",
  person: "anna@example.org",
  participationId: null,
  stateReason: null,
  subject: null,
  delivery: null,
  deliveryReason: null,
});

const lines = [
  line("late", "planned", "2022-03-22T07:00:00Z"),
  line("soon", "queued", "2022-03-16T07:00:00Z"),
  line("old", "skipped", "2022-02-01T07:00:00Z"),
  // Due before the skipped one, but sent after it.
  line("sent", "sent", "2022-01-30T07:00:00Z", "2022-02-01T22:30:00Z"),
];

describe("the mail page", () => {
  it("puts the next mail first and the newest past one first", () => {
    const { coming, past } = timeline(lines);
    expect(coming.map(({ id }) => id)).toEqual(["soon", "late"]);
    expect(past.map(({ id }) => id)).toEqual(["sent", "old"]);
  });

  it("groups by the reader's calendar day", () => {
    const inZone = (zone: string) => (moment: Date) =>
      new Intl.DateTimeFormat("en-CA", { timeZone: zone }).format(moment);
    const days = (zone: string) => byDay(timeline(lines).past, inZone(zone)).map(({ day }) => day);
    expect(days("Europe/Brussels")).toEqual(["2022-02-01"]);
    expect(days("Europe/Riga")).toEqual(["2022-02-02", "2022-02-01"]);
  });

  it("shows a partner's time by its country and the coordinator's as chosen", () => {
    const application = {
      participants: [
        { id: "own", role: "coordinator", country: "LV" },
        { id: "pt", role: "partner", country: "PT" },
      ],
      lead: { timeZone: "Europe/Madrid" },
      organisation: { country: "LV" },
    } as unknown as Parameters<typeof zoneOfRecipient>[1];
    const zone = (participationId: string | null, reason: MailLine["reason"] = "deadline") =>
      zoneOfRecipient({ participationId, reason }, application);
    expect(zone("pt")).toBe("Europe/Lisbon");
    expect(zone(null)).toBe("Europe/Madrid");
    expect(zone("own")).toBe("Europe/Madrid");
    // About the partner in Portugal, but to the coordinator.
    expect(zone("pt", "answer-coordinator")).toBe("Europe/Madrid");
    expect(zone("pt", "bounced")).toBe("Europe/Madrid");
  });
});
