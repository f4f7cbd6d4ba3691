import Link from "next/link";
import { Example } from "@/components/landing/example";
import { WaysIn } from "@/components/landing/ways-in";
import { ButtonLink, Icon } from "@/components/ui";
import { currentUser } from "@/lib/auth/session";
import { reader } from "@/lib/i18n/request";

/** What this is, in one sentence, and the two ways in. */
export async function Hero() {
  const [{ t }, user] = await Promise.all([reader(), currentUser()]);
  return (
    <div className="grid items-start gap-10 lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)] lg:gap-14">
      <div className="flex flex-col gap-6 lg:pt-7">
        <h1 className="text-2xl font-semibold text-pretty sm:text-3xl">{t("landing.title")}</h1>
        <p className="max-w-prose text-lg text-muted">{t("landing.lead")}</p>
        {user && !user.guest ? (
          <ButtonLink href="/applications" variant="primary" className="sm:self-start">
            {t("landing.applications")}
          </ButtonLink>
        ) : (
          <WaysIn />
        )}
        <Link href="/checker" className="link inline-flex min-h-6 items-center gap-1.5 self-start">
          {t("checker.link")}
          <Icon name="next" />
        </Link>
        <div className="flex max-w-prose flex-col gap-2 text-sm text-muted">
          {(!user || user.guest) && <p>{t("landing.demo.note")}</p>}
          <p className="flex gap-2">
            <Icon name="info" className="mt-[3px]" />
            {t("landing.notOfficial")}
          </p>
        </div>
      </div>
      <Example />
    </div>
  );
}
