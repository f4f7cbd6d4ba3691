import { Form, SubmitButton } from "@/components/ui";
import { removeItem } from "@/lib/checklist/actions";
import { reader } from "@/lib/i18n/request";

/** Takes away a line that was added by hand. */
export async function RemoveItem({
  applicationId,
  itemId,
  title,
}: {
  applicationId: string;
  itemId: string;
  title: string;
}) {
  const { t } = await reader();
  return (
    <Form action={removeItem} className="gap-2">
      <input type="hidden" name="applicationId" value={applicationId} />
      <input type="hidden" name="itemId" value={itemId} />
      <SubmitButton
        variant="quiet"
        aria-label={t("checklist.remove", { title })}
        className="min-h-6 px-1.5 py-0"
      >
        {t("checklist.removeShort")}
      </SubmitButton>
    </Form>
  );
}
