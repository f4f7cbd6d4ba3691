import { expect, it } from "vitest";
import { deadlineOf } from "@/lib/applications/deadline";

const brussels = (local: string) => ({ local, zone: "Europe/Brussels" });
const source = { title: "Example", url: "https://example.org", certainty: "exact" } as const;
const pack = { id: "2022/example", deadline: { value: brussels("2022-03-23T12:00:00"), source } };
const none = { deadlineLocal: null, deadlineZone: null };

it("is that of the call, unless the application has one of its own", () => {
  expect(deadlineOf(none, pack)).toEqual(brussels("2022-03-23T12:00:00"));
  const own = { deadlineLocal: "2022-03-25T12:00:00", deadlineZone: "Europe/Brussels" };
  expect(deadlineOf(own, pack)).toEqual(brussels("2022-03-25T12:00:00"));
  expect(deadlineOf(own, { ...pack, deadline: null })).toEqual(brussels("2022-03-25T12:00:00"));
});

it("is never made up", () => {
  expect(() => deadlineOf(none, { ...pack, deadline: null })).toThrow("2022/example");
});
