import { Form } from "@/components/ui";
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
    <Form action={removeItem}>
      <input type="hidden" name="applicationId" value={applicationId} />
      <input type="hidden" name="itemId" value={itemId} />
      <button
        type="submit"
        aria-label={t("checklist.remove", { title })}
        className="link min-h-6 self-start"
      >
        {t("checklist.removeShort")}
      </button>
    </Form>
  );
}
