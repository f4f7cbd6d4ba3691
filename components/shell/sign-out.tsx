import { buttonClass } from "@/components/ui";
import { reader } from "@/lib/i18n/request";

/** Who is signed in, and the way out: a plain form, so that no link can sign anybody out. */
export async function SignOut({ who }: { who: string }) {
  const { t } = await reader();
  return (
    <form method="post" action="/api/auth/signout" className="flex min-w-0 items-center gap-3">
      <span className="hidden max-w-56 truncate text-sm text-muted md:block" title={who}>
        {who}
      </span>
      <button type="submit" className={buttonClass("quiet", "-mr-3.5")}>
        {t("common.signOut")}
      </button>
    </form>
  );
}
