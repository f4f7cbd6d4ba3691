import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { CodeForm } from "@/components/sign-in/code-form";
import { MailboxNotice } from "@/components/sign-in/mailbox-notice";
import { SignInProblem } from "@/components/sign-in/sign-in-problem";
import { PageHeader } from "@/components/ui";
import { requestMadeHere } from "@/lib/auth/loaders";
import { signInMinutes } from "@/lib/auth/sign-in-secrets";
import { wrongCode } from "@/lib/auth/wrong-code";
import { reader } from "@/lib/i18n/request";
import { mailIsLocal } from "@/lib/server/settings";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await reader();
  return { title: t("auth.check.title") };
}

interface Props {
  searchParams: Promise<{ problem?: string | string[] }>;
}

/** "We mailed you": the same page whether the address is known or not. */
export default async function CheckPage({ searchParams }: Props) {
  const [{ t }, request, { problem }] = await Promise.all([
    reader(),
    requestMadeHere(),
    searchParams,
  ]);
  if (!request) redirect("/sign-in");
  if (request.state !== "open") return <SignInProblem why={request.state} />;
  return (
    <>
      <PageHeader
        title={t("auth.check.title")}
        lead={t("auth.check.sent", { email: request.email, minutes: signInMinutes })}
      />
      {mailIsLocal() && <MailboxNotice />}
      <p className="max-w-prose">{t("auth.check.anywhere")}</p>
      <CodeForm wrong={wrongCode(problem, request.triesLeft)} />
      <p className="text-sm">
        {t("auth.check.nothing")}{" "}
        <Link href="/sign-in" className="link">
          {t("auth.check.again")}
        </Link>
      </p>
    </>
  );
}
