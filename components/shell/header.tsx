import Link from "next/link";
import { Logo } from "@/components/shell/logo";
import { Nav } from "@/components/shell/nav";
import { SignOut } from "@/components/shell/sign-out";
import { ButtonLink } from "@/components/ui";
import { currentUser } from "@/lib/auth/session";
import { reader } from "@/lib/i18n/request";

/** The top of every page: for a signed-in person the rooms of the workspace, else the way in. */
export async function Header() {
  const [{ t }, user] = await Promise.all([reader(), currentUser()]);
  return (
    <header className="border-b border-line bg-surface">
      <div className="mx-auto flex w-full max-w-6xl flex-wrap items-center justify-between gap-x-8 px-4 sm:min-h-14 sm:px-6">
        <Logo name={t("common.name")} home={user ? "/applications" : "/"} />
        {user ? (
          <>
            <div className="order-last -mb-px w-full sm:order-none sm:mr-auto sm:w-auto">
              <Nav
                label={t("shell.nav.label")}
                links={[
                  { href: "/applications", label: t("shell.nav.applications") },
                  { href: "/organisations", label: t("shell.nav.organisations") },
                  { href: "/settings", label: t("shell.nav.settings") },
                ]}
              />
            </div>
            <SignOut who={user.guest ? t("shell.guest") : user.name || user.email} />
          </>
        ) : (
          <div className="flex flex-wrap items-center gap-x-5">
            <Link
              href="/checker"
              className="hidden min-h-11 items-center text-sm text-muted hover:text-text sm:inline-flex"
            >
              {t("checker.link")}
            </Link>
            <ButtonLink href="/sign-in" variant="secondary" prefetch={false}>
              {t("common.signIn")}
            </ButtonLink>
          </div>
        )}
      </div>
    </header>
  );
}
