import { fieldList, recordWords } from "@/components/passport/record-words";
import { Form, Notice, SubmitButton, Table } from "@/components/ui";
import type { ApplicationView, Participant } from "@/lib/applications/types";
import { boundFields } from "@/lib/domain/passport/differences";
import { reader } from "@/lib/i18n/request";
import { dismissChange, takeOverChange } from "@/lib/passport/actions";
import { loadRegisteredChange } from "@/lib/passport/loaders";

/** What a partner's organisation changed about itself: was and now, and what to do with it. */
export async function RegisteredChangeNotice({
  application,
  partner,
}: {
  application: ApplicationView;
  partner: Participant;
}) {
  const here = await reader();
  const { t } = here;
  const change = await loadRegisteredChange(application.id, partner.id);
  if (!change) return null;
  const { name } = partner;
  const hidden = (
    <>
      <input type="hidden" name="applicationId" value={application.id} />
      <input type="hidden" name="participationId" value={partner.id} />
      <input type="hidden" name="seen" value={change.seen.toISOString()} />
    </>
  );
  const cell = (words: string) => (
    <span className="line-clamp-6 wrap-anywhere whitespace-pre-line">
      {words || <span className="text-muted">{t("partners.notGiven")}</span>}
    </span>
  );
  return (
    <Notice
      tone="warning"
      title={t("passport.changed.title", { name, list: fieldList(change.fields, here) })}
    >
      <Table
        caption={t("passport.changed.caption", { name })}
        columns={[
          { key: "field", title: t("passport.changed.field") },
          { key: "was", title: t("passport.changed.was") },
          { key: "now", title: t("passport.changed.now", { name }) },
        ]}
        rows={change.fields.map((field) => ({
          key: field,
          cells: {
            field: t(`passport.fields.${field}`),
            was: cell(recordWords(field, change.was, here)),
            now: cell(recordWords(field, change.now, here)),
          },
        }))}
      />
      {change.fields.some((field) => boundFields.includes(field)) && (
        <p>{t("passport.changed.bound")}</p>
      )}
      <div className="flex flex-wrap gap-2">
        <Form action={takeOverChange} className="gap-3">
          {hidden}
          <SubmitButton>{t("passport.changed.takeOver")}</SubmitButton>
        </Form>
        <Form action={dismissChange} className="gap-3">
          {hidden}
          <SubmitButton variant="secondary">{t("passport.changed.dismiss")}</SubmitButton>
        </Form>
      </div>
    </Notice>
  );
}
