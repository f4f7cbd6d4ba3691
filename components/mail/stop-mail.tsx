import { Form, SubmitButton } from "@/components/ui";
import { reader } from "@/lib/i18n/request";
import { stopMail } from "@/lib/mails/delivery/actions";

/** The button that ends reminders, or every mail, for whoever holds the link. */
export async function StopMail({
  kind,
  token,
}: {
  kind: "reminders" | "everything";
  token: string;
}) {
  const { t } = await reader();
  return (
    <Form action={stopMail} done={<p>{t(`delivery.stop.${kind}.done`)}</p>}>
      <input type="hidden" name="token" value={token} />
      <div>
        <SubmitButton pendingLabel={t("delivery.stop.pending")}>
          {t(`delivery.stop.${kind}.submit`)}
        </SubmitButton>
      </div>
    </Form>
  );
}
