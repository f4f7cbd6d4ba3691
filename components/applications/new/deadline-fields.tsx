import { TextInput } from "@/components/ui";
import { reader } from "@/lib/i18n/request";

/** Asks for a deadline in the local time of Brussels, and for the page that says so. */
export async function DeadlineFields({
  known,
}: {
  /** As it stands: wall clock `YYYY-MM-DDTHH:MM:SS` and address. */
  known?: { local: string; source: string };
}) {
  const { t } = await reader();
  return (
    <>
      <TextInput
        type="datetime-local"
        name="deadlineLocal"
        label={t("applications.ownDeadline.at")}
        hint={t("applications.ownDeadline.atHint")}
        defaultValue={known?.local.slice(0, 16)}
        required
        className="sm:max-w-72"
      />
      <TextInput
        type="url"
        name="deadlineSource"
        label={t("applications.ownDeadline.source")}
        hint={t("applications.ownDeadline.sourceHint")}
        defaultValue={known?.source}
        autoComplete="off"
        spellCheck={false}
        required
      />
    </>
  );
}
