import { Problem } from "@/components/shell/problem";
import { ButtonLink } from "@/components/ui";
import { home } from "@/lib/auth/return-to";
import { currentUser } from "@/lib/auth/session";
import { signInMinutes } from "@/lib/auth/sign-in-secrets";
import { reader } from "@/lib/i18n/request";

/** What can go wrong on the way in, each with words of its own. */
export const signInProblems = ["expired", "used", "unknown", "button", "limit", "failed"] as const;
export type SignInProblemCode = (typeof signInProblems)[number];

/** Why a link or code did not sign in, and what to do now. */
export async function SignInProblem({ why }: { why: SignInProblemCode }) {
  const [{ t }, user] = await Promise.all([reader(), currentUser()]);
  return (
    <Problem
      title={t(`auth.problem.${why}.title`)}
      lead={t(`auth.problem.${why}.text`, { minutes: signInMinutes })}
    >
      {user ? (
        <>
          <p>{t("auth.signIn.already", { email: user.email })}</p>
          <ButtonLink href={home} variant="primary">
            {t("auth.signIn.goOn")}
          </ButtonLink>
        </>
      ) : (
        <ButtonLink href="/sign-in" variant="primary">
          {t("auth.problem.again")}
        </ButtonLink>
      )}
    </Problem>
  );
}
