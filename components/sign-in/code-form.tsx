import { PostForm } from "@/components/sign-in/post-form";
import { SubmitButton, TextInput } from "@/components/ui";
import type { Said } from "@/lib/forms/state";
import { reader } from "@/lib/i18n/request";

/** Takes the code of the mail, in the browser that asked for it. */
export async function CodeForm({ wrong }: { wrong?: Said }) {
  const { t } = await reader();
  return (
    <PostForm wrong={wrong}>
      <TextInput
        name="code"
        label={t("auth.check.code")}
        hint={t("auth.check.codeHint")}
        inputMode="numeric"
        autoComplete="one-time-code"
        spellCheck={false}
        required
        className="max-w-56 tracking-widest tabular-nums"
      />
      <SubmitButton>{t("auth.check.submit")}</SubmitButton>
    </PostForm>
  );
}
