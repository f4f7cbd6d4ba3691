import { Form, SubmitButton, TextInput } from "@/components/ui";
import { requestSignIn } from "@/lib/auth/actions";
import { reader } from "@/lib/i18n/request";

/** Asks for the mail with link and code. `to` is where the person wants to come back to. */
export async function RequestForm({ to }: { to: string }) {
  const { t } = await reader();
  return (
    <Form action={requestSignIn}>
      <input type="hidden" name="to" value={to} />
      <TextInput
        name="email"
        label={t("auth.signIn.email")}
        type="email"
        inputMode="email"
        autoComplete="email"
        autoCapitalize="none"
        spellCheck={false}
        required
      />
      <div>
        <SubmitButton pendingLabel={t("auth.signIn.pending")}>
          {t("auth.signIn.submit")}
        </SubmitButton>
      </div>
    </Form>
  );
}
