"use client";

import { QueryClient, QueryClientProvider, useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";

interface LiveProps {
  applicationId: string;
  /** What the page on the screen was made from. */
  revision: string;
}

/** Keeps the page up to date while it is looked at, without touching what is being typed. */
export function LiveRefresh(props: LiveProps) {
  const [client] = useState(() => new QueryClient());
  return (
    <QueryClientProvider client={client}>
      <Watch {...props} />
    </QueryClientProvider>
  );
}

/** Gone, signed out or no longer allowed: asking again would not help. */
class Closed extends Error {}

async function readRevision(applicationId: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(`/api/live/${applicationId}`, { signal, cache: "no-store" });
  if (response.status >= 400 && response.status < 500) throw new Closed();
  if (!response.ok) throw new Error(`live answered ${response.status}`);
  return ((await response.json()) as { revision: string }).revision;
}

function Watch({ applicationId, revision }: LiveProps) {
  const router = useRouter();
  // The last revision we asked for: a page that cannot be had is asked for once, not for ever.
  const asked = useRef(revision);
  const { data } = useQuery({
    queryKey: ["live", applicationId],
    queryFn: ({ signal }) => readRevision(applicationId, signal),
    refetchInterval: ({ state }) => (state.error instanceof Closed ? false : 3000),
    // The interval rests in a hidden tab; coming back asks at once.
    refetchOnWindowFocus: "always",
    retry: false,
    gcTime: 0,
  });

  useEffect(() => {
    if (data === undefined || data === revision || data === asked.current) return;
    asked.current = data;
    router.refresh();
  }, [data, revision, router]);

  return null;
}
