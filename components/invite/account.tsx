import Link from "next/link";
import { RefreshOnRefusal } from "@/components/invite/refresh-on-refusal";
import { Form, Icon, Section, SubmitButton, TextInput } from "@/components/ui";
import { requestSignIn } from "@/lib/auth/actions";
import { reader } from "@/lib/i18n/request";
import type { InvitationView } from "@/lib/invitations/types";
import { claimPlace } from "@/lib/place/actions";
import { loadAccount } from "@/lib/place/loaders";
import type { AccountView } from "@/lib/place/types";

/**
 * Makes an account out of a link, in two steps that both end on this page: signing in with the code
 * or link of a mail, then taking the organisation over.
 */
export async function Account({ token }: { invitation: InvitationView; token: string }) {
  const [{ t }, account] = await Promise.all([reader(), loadAccount(token)]);
  if (!account) return null;
  return (
    <Section title={t("place.account.title")} lead={t("place.account.what")} id="account" card>
      {account.person ? (
        <Take account={account} person={account.person} token={token} />
      ) : (
        <SignIn account={account} />
      )}
    </Section>
  );
}

/** The same on the page that asks, where the answer comes first: a line to open. */
export async function AccountLine(props: { invitation: InvitationView; token: string }) {
  const [{ t }, account] = await Promise.all([reader(), loadAccount(props.token)]);
  if (!account) return null;
  return (
    <details className="group/account" open={account.person !== null}>
      <summary className="inline-flex min-h-11 items-center gap-1.5 rounded-sm text-sm text-accent hover:underline">
        {t("place.account.line")}
        <Icon name="down" className="transition-transform group-open/account:rotate-180" />
      </summary>
      <div className="mt-3">
        <Account {...props} />
      </div>
    </details>
  );
}

async function SignIn({ account }: { account: AccountView }) {
  const { t } = await reader();
  return (
    <Form action={requestSignIn}>
      <input type="hidden" name="to" value={account.returnTo} />
      <TextInput
        name="email"
        label={t("auth.signIn.email")}
        type="email"
        inputMode="email"
        defaultValue={account.email}
        autoComplete="email"
        autoCapitalize="none"
        spellCheck={false}
        required
      />
      <div className="flex flex-col gap-2">
        <SubmitButton
          variant="secondary"
          className="w-full sm:w-auto sm:self-start"
          pendingLabel={t("auth.signIn.pending")}
        >
          {t("auth.signIn.submit")}
        </SubmitButton>
        <p className="text-sm text-muted">{t("place.account.how")}</p>
      </div>
    </Form>
  );
}

async function Take({
  account,
  person,
  token,
}: {
  account: AccountView;
  person: NonNullable<AccountView["person"]>;
  token: string;
}) {
  const { t } = await reader();
  const { organisation, applicationId } = account;
  const { claim, email } = person;
  if (claim.kind === "taken")
    return (
      <p>
        {t("place.account.taken", { organisation })}{" "}
        <Link href={`/applications/${applicationId}`} className="link">
          {t("place.account.open")}
        </Link>
      </p>
    );
  if (claim.kind === "others")
    return <p>{t("place.account.others", { organisation, owner: claim.owner })}</p>;
  return (
    <Form action={claimPlace}>
      <input type="hidden" name="token" value={token} />
      <div className="flex flex-col gap-2">
        <SubmitButton
          variant="secondary"
          className="w-full sm:w-auto sm:self-start"
          pendingLabel={t("place.account.pending")}
        >
          {t("place.account.submit", { organisation })}
        </SubmitButton>
        <p className="text-sm text-muted">
          {t(claim.kind === "new" ? "place.account.asNew" : "place.account.asKnown", { email })}
        </p>
      </div>
      <RefreshOnRefusal />
    </Form>
  );
}
