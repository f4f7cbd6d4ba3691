import type { Metadata } from "next";
import Link from "next/link";
import { CheckKept } from "@/components/applications/new/check-kept";
import { MailboxNotice } from "@/components/sign-in/mailbox-notice";
import { RequestForm } from "@/components/sign-in/request-form";
import { Notice, PageHeader } from "@/components/ui";
import { home, safePath } from "@/lib/auth/return-to";
import { currentUser } from "@/lib/auth/session";
import { reader } from "@/lib/i18n/request";
import { mailIsLocal } from "@/lib/server/settings";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await reader();
  return { title: t("auth.signIn.title") };
}

interface Props {
  searchParams: Promise<{ to?: string | string[] }>;
}

/** Asks for a mail address; the rest of the way goes through the mail. */
export default async function SignInPage({ searchParams }: Props) {
  const [{ t }, user, { to }] = await Promise.all([reader(), currentUser(), searchParams]);
  return (
    <>
      <PageHeader title={t("auth.signIn.title")} lead={t("auth.signIn.lead")} />
      {user && !user.guest && (
        <Notice>
          <p>{t("auth.signIn.already", { email: user.email })}</p>
          <Link href={home} className="link">
            {t("auth.signIn.goOn")}
          </Link>
        </Notice>
      )}
      <CheckKept path={safePath(to)} />
      <RequestForm to={safePath(to)} />
      {mailIsLocal() && <MailboxNotice />}
      <p className="text-sm">
        <Link href="/" className="link">
          {t("auth.signIn.demo")}
        </Link>
      </p>
    </>
  );
}
