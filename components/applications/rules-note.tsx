import { Form, Notice, SubmitButton } from "@/components/ui";
import { acknowledgeRules } from "@/lib/applications/actions";
import type { ApplicationView } from "@/lib/applications/types";
import { may } from "@/lib/domain/permissions/permissions";
import { reader } from "@/lib/i18n/request";

/** Says calmly that the rules of the call were corrected since somebody last looked at them. */
export async function RulesNote({
  application: { id, pack, rulesSeen, relation },
}: {
  application: Pick<ApplicationView, "id" | "pack" | "rulesSeen" | "relation">;
}) {
  const { t } = await reader();
  if (rulesSeen >= pack.version || !may(relation, "application.edit")) return null;
  return (
    <Notice title={t("applications.rules.title")}>
      <p>
        {t("applications.rules.text", {
          version: String(pack.version),
          seen: String(rulesSeen),
        })}
      </p>
      <Form action={acknowledgeRules} className="items-start">
        <input type="hidden" name="applicationId" value={id} />
        <input type="hidden" name="version" value={String(pack.version)} />
        <SubmitButton variant="secondary">{t("applications.rules.seen")}</SubmitButton>
      </Form>
    </Notice>
  );
}
