import type { Metadata } from "next";
import { NextBestPartner } from "@/components/verdict/next-partner";
import { StressTest } from "@/components/verdict/stress-test";
import { TimeMachine } from "@/components/verdict/time-machine";
import { loadApplication } from "@/lib/applications/loaders";
import { reader } from "@/lib/i18n/request";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await reader();
  return { title: t("eligibility.whatIf.title") };
}

/** What would happen if a partner left, if one joined, or in another call. */
export default async function WhatIfPage({
  params,
  searchParams,
}: PageProps<"/applications/[id]/what-if">) {
  const application = await loadApplication((await params).id);
  const { as } = await searchParams;
  return (
    <div className="flex max-w-4xl flex-col gap-8">
      <StressTest application={application} />
      <NextBestPartner application={application} />
      <TimeMachine application={application} as={as} />
    </div>
  );
}
