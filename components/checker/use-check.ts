"use client";

import { useRouter } from "next/navigation";
import { useEffect, useReducer, useRef, useState, useTransition } from "react";
import { readAddress, writeCheck } from "@/lib/checker/address";
import { changed, sheetOf } from "@/lib/checker/sheet";

/** What is checked, whatever the call. */
const bodyOf = (query: string) => writeCheck({ ...readAddress(query), callId: "" });

/**
 * The check on this page, kept in step with the address: edits are written into it once the hands
 * rest, and another address, however one came to it, replaces what is here.
 * @param query of the address for which the server answered last.
 */
export function useCheck(query: string, callId: string) {
  const router = useRouter();
  const [sheet, change] = useReducer(changed, query, (begin) => sheetOf(readAddress(begin)));
  const [waiting, startTransition] = useTransition();
  const [answered, setAnswered] = useState(query);
  const [asked, setAsked] = useState("");
  const inAddress = useRef(query);
  const written = writeCheck({ ...sheet, callId });

  if (query !== answered) {
    setAnswered(query);
    // The answer to what this page asked itself: what has been typed since stays.
    if (bodyOf(query) !== asked) change({ kind: "replaced", by: readAddress(query) });
  }

  useEffect(() => {
    inAddress.current = query;
  }, [query]);

  useEffect(() => {
    // Writing it while another call is on its way would call that off.
    if (waiting || written === inAddress.current) return;
    const timer = setTimeout(() => {
      inAddress.current = written;
      window.history.replaceState(null, "", `/checker?${written}`);
    }, 250);
    return () => clearTimeout(timer);
  }, [written, waiting]);

  useEffect(() => {
    const there = window.location.search.slice(1);
    // Who comes back finds the page as the server sent it, but the address as it was left.
    if (there && bodyOf(there) !== bodyOf(query))
      change({ kind: "replaced", by: readAddress(there) });
  }, [query]);

  useEffect(() => {
    // Where one goes back to is no answer to what this page asked.
    const back = () => setAsked("");
    window.addEventListener("popstate", back);
    return () => window.removeEventListener("popstate", back);
  }, []);

  /**
   * Asks the server for the same organisations by another call, which "Back" undoes, or for the
   * same call again.
   */
  function ask(other: { callId?: string; year?: string } = {}) {
    setAsked(bodyOf(written));
    const next = writeCheck({ ...sheet, callId: other.callId ?? callId });
    const address = `/checker?${other.year ? `year=${other.year}&` : ""}${next}`;
    const another = other.year !== undefined || other.callId !== undefined;
    // What the pause still held back belongs to the page that is left.
    if (another && written !== inAddress.current)
      window.history.replaceState(null, "", `/checker?${written}`);
    inAddress.current = written;
    startTransition(() => router[another ? "push" : "replace"](address, { scroll: false }));
  }

  return { sheet, change, written, ask };
}
