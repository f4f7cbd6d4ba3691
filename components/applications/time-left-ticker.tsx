"use client";

import { useEffect, useState } from "react";
import { useTimeZone, useTranslations } from "use-intl/react";
import { timeLeftSaid } from "@/components/applications/time-left";
import { say } from "@/lib/i18n/say";

/** When this browser first saw each moment of the server: a page kept in memory must not stand still. */
const firstSeen = new Map<number, number>();

function elapsedSince(moment: number): number {
  const seen = firstSeen.get(moment) ?? Date.now();
  firstSeen.set(moment, seen);
  return Date.now() - seen;
}

/**
 * The time left, which moves on by itself and is not announced. Trusts the server's moment and
 * only how much time passes in the browser, whose own clock may be wrong.
 * @param now the application's own now, and `deadline`, in milliseconds.
 */
export function TimeLeftTicker({ now, deadline }: { now: number; deadline: number }) {
  const t = useTranslations();
  const zone = useTimeZone() ?? "UTC";
  const [elapsed, setElapsed] = useState(0);

  useEffect(() => {
    const tick = () => setElapsed(elapsedSince(now));
    tick();
    const timer = setInterval(tick, 15_000);
    document.addEventListener("visibilitychange", tick);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", tick);
    };
  }, [now]);

  return (
    <span className="tabular-nums">
      {say(t, timeLeftSaid(new Date(now + elapsed), new Date(deadline), zone))}
    </span>
  );
}
