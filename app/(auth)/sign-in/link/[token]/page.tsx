import type { Metadata } from "next";
import { LinkForm } from "@/components/sign-in/link-form";
import { SignInProblem } from "@/components/sign-in/sign-in-problem";
import { PageHeader } from "@/components/ui";
import { linkOpened } from "@/lib/auth/loaders";
import { reader } from "@/lib/i18n/request";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await reader();
  return { title: t("auth.link.title") };
}

interface Props {
  params: Promise<{ token: string }>;
}

/** What a mailed link opens. Looking changes nothing; the button signs in. */
export default async function LinkPage({ params }: Props) {
  const [{ t }, { token }] = await Promise.all([reader(), params]);
  const request = await linkOpened(token);
  if (request.state !== "open") return <SignInProblem why={request.state} />;
  return (
    <>
      <PageHeader title={t("auth.link.title")} lead={t("auth.link.as", { email: request.email })} />
      <LinkForm token={token} />
      <p className="max-w-prose text-sm text-muted">{t("auth.link.notYou")}</p>
    </>
  );
}
