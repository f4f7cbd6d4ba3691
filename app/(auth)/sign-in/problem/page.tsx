import type { Metadata } from "next";
import { SignInProblem, signInProblems } from "@/components/sign-in/sign-in-problem";
import { reader } from "@/lib/i18n/request";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await reader();
  return { title: t("auth.signIn.title") };
}

interface Props {
  searchParams: Promise<{ why?: string | string[] }>;
}

/** Where a POST that could not sign in leads. */
export default async function ProblemPage({ searchParams }: Props) {
  const { why } = await searchParams;
  return <SignInProblem why={signInProblems.find((code) => code === why) ?? "unknown"} />;
}
