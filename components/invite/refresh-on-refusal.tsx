"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { useFormState } from "@/components/ui";

/**
 * Stands in a form whose page may be out of date: when the answer is refused it fetches the page
 * anew, so that what is read and sent next is what stands now. What was typed stays.
 */
export function RefreshOnRefusal() {
  const router = useRouter();
  const state = useFormState();
  useEffect(() => {
    if (state.status === "refused") router.refresh();
  }, [state, router]);
  return null;
}
