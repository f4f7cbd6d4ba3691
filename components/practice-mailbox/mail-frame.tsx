"use client";

import { useEffect, useRef, useState } from "react";

/** Height in pixels until the mail could be measured. */
const START = 480;

/**
 * A mail as its recipient sees it, walled off from this page: its scripts never run and its styles
 * stay inside. Grows to the height of the mail; without JavaScript it scrolls.
 * @param html the whole document, prepared by `linksOnTop` or `linksDead`.
 * @param follow lets its links replace this page.
 */
export function MailFrame({
  html,
  title,
  follow,
}: {
  html: string;
  title: string;
  follow?: boolean;
}) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState(START);

  function measure() {
    const body = frame.current?.contentDocument?.body;
    if (body?.scrollHeight) setHeight(body.scrollHeight + 2);
  }
  // The mail may have loaded before this page came alive; it wraps anew with the width, and has no
  // height at all while it is folded away.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `measure` reads nothing that changes
  useEffect(() => {
    const sizes = new ResizeObserver(measure);
    if (frame.current) sizes.observe(frame.current);
    return () => sizes.disconnect();
  }, []);

  return (
    <iframe
      ref={frame}
      title={title}
      // "same-origin" lets this page measure the mail; without "scripts" the mail can do nothing.
      sandbox={`allow-same-origin${follow ? " allow-top-navigation-by-user-activation" : ""}`}
      srcDoc={html}
      onLoad={measure}
      style={{ height }}
      // On a phone a mail needs every pixel: it reaches the edges of the card it lies in.
      className="-mx-4 block w-[calc(100%+2rem)] border-y border-line sm:mx-0 sm:w-full sm:rounded-md sm:border"
    />
  );
}
