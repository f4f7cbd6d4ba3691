import { PostForm } from "@/components/sign-in/post-form";
import { SubmitButton } from "@/components/ui";
import { reader } from "@/lib/i18n/request";

/** The button of a mailed link: only pressing it signs in. */
export async function LinkForm({ token }: { token: string }) {
  const { t } = await reader();
  return (
    <PostForm>
      <input type="hidden" name="token" value={token} />
      <SubmitButton>{t("auth.link.submit")}</SubmitButton>
    </PostForm>
  );
}
