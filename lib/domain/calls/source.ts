import type { Fact, Source, WallClock } from "@/lib/domain/calls/types";

/** A page that states the fact itself. */
export const exact = (title: string, url: string): Source => ({ title, url, certainty: "exact" });

/** A page that restates what the Programme says: good enough to rely on. */
export const secondary = (title: string, url: string): Source => ({
  title,
  url,
  certainty: "secondary",
});

/** What an exact page says of all such calls, here of one it does not name. */
export const restated = (source: Source): Source => ({ ...source, certainty: "secondary" });

/** A page of one year, for calls of any: it states the fact for its own, and restates it for others. */
export const ofYear = (itsYear: number, source: Source, year: number) =>
  year === itsYear ? source : restated(source);

/** Concluded from what a source says of a neighbouring year or case: may warn, never block. */
export const inferredFrom = (source: Source): Source => ({ ...source, certainty: "inferred" });

/** Only such sources may block, and may make a line of the checklist a must. */
export const isSure = ({ certainty }: Source) => certainty === "exact" || certainty === "secondary";

export const fact = <const T>(value: T, source: Source): Fact<T> => ({ value, source });

/** The wall clock that all deadlines of the Programme go by. */
export const brussels = (local: string): WallClock => ({ local, zone: "Europe/Brussels" });
export const riga = (local: string): WallClock => ({ local, zone: "Europe/Riga" });
