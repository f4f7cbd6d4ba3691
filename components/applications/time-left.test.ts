import { describe, expect, it } from "vitest";
import { timeLeftSaid } from "@/components/applications/time-left";
import { say } from "@/lib/i18n/say";
import { translator } from "@/lib/i18n/translator";

const deadline = new Date("2022-03-23T11:00:00Z");
const t = translator("en");
const said = (now: string, zone = "Europe/Riga") => {
  return say(t, timeLeftSaid(new Date(now), deadline, zone));
};

describe("time left", () => {
  it.each([
    ["2022-01-22T11:00:00Z", "60 days left"],
    ["2022-03-16T11:00:00Z", "7 days left"],
    // Just set to 60 days and 7 days before: seconds do not take a day away.
    ["2022-01-22T11:00:05Z", "60 days left"],
    ["2022-03-16T11:00:05Z", "7 days left"],
    ["2022-03-16T21:00:00Z", "7 days left"],
    ["2022-03-16T23:00:00Z", "6 days 12 hours left"],
    ["2022-03-20T11:00:05Z", "3 days 0 hours left"],
    ["2022-03-21T21:00:00Z", "1 day 14 hours left"],
    ["2022-03-21T23:00:00Z", "Tomorrow: 36 hours left"],
    ["2022-03-22T11:00:00Z", "Tomorrow: 24 hours left"],
    ["2022-03-22T21:30:00Z", "Tomorrow: 13 hours left"],
    ["2022-03-22T22:00:00Z", "Today: 13 hours 0 minutes left"],
    ["2022-03-23T08:00:00Z", "Today: 3 hours 0 minutes left"],
    ["2022-03-23T08:00:05Z", "Today: 3 hours 0 minutes left"],
    ["2022-03-23T10:15:00Z", "45 minutes left"],
    ["2022-03-23T10:58:30Z", "2 minutes left"],
    ["2022-03-23T10:59:30Z", "Less than a minute left"],
    ["2022-03-23T11:00:00Z", "Passed just now"],
    ["2022-03-23T12:00:00Z", "Passed 1 hour ago"],
    ["2022-03-26T11:00:00Z", "Passed 3 days ago"],
  ])("at %s says %s", (now, words) => expect(said(now)).toBe(words));

  it("names the day by the reader's wall", () => {
    const midnightInRiga = "2022-03-22T22:30:00Z";
    expect(said(midnightInRiga, "Europe/Riga")).toMatch(/^Today/);
    expect(said(midnightInRiga, "Europe/Lisbon")).toMatch(/^Tomorrow/);
  });

  it("never says tomorrow for a deadline this minute", () => {
    const late = timeLeftSaid(
      new Date("2022-03-22T23:30:00Z"),
      new Date("2022-03-23T00:15:00Z"),
      "Europe/Lisbon",
    );
    expect(late.key).toBe("live.left.minutes");
  });
});
