import { ButtonLink, Form, SubmitButton } from "@/components/ui";
import { openDemo } from "@/lib/demo/actions";
import { reader } from "@/lib/i18n/request";

/** The demo, which is made when it is asked for and so is a form, and the sign-in. */
export async function WaysIn() {
  const { t } = await reader();
  return (
    <Form action={openDemo}>
      <div className="flex flex-col items-stretch gap-3 sm:flex-row sm:flex-wrap sm:items-center">
        <SubmitButton pendingLabel={t("landing.demo.opening")}>
          {t("landing.demo.open")}
        </SubmitButton>
        <ButtonLink href="/sign-in" prefetch={false}>
          {t("landing.own")}
        </ButtonLink>
      </div>
    </Form>
  );
}
