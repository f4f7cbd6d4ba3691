import { Form, Notice, SubmitButton } from "@/components/ui";
import type { ApplicationView } from "@/lib/applications/types";
import { id as anId } from "@/lib/forms/fields";
import { reader } from "@/lib/i18n/request";
import { restorePartner } from "@/lib/partners/actions";

/** Says that a partner was just removed, and brings it back on request. */
export async function RemovedNotice({
  application,
  removed,
}: {
  application: ApplicationView;
  /** Participation id from the address, so it may be anything. */
  removed: unknown;
}) {
  const { t } = await reader();
  const known = anId().safeParse(removed);
  if (!known.success || application.participants.some(({ id }) => id === known.data)) return null;
  return (
    <Notice title={t("partners.removed.title")}>
      <Form action={restorePartner} className="gap-3">
        <input type="hidden" name="applicationId" value={application.id} />
        <input type="hidden" name="participationId" value={known.data} />
        <div>
          <SubmitButton variant="secondary">{t("partners.removed.undo")}</SubmitButton>
        </div>
      </Form>
    </Notice>
  );
}
