import { ConfirmSubmit, Form, Section, Select, SubmitButton } from "@/components/ui";
import { changeLead, removeApplication } from "@/lib/applications/actions";
import type { ApplicationView } from "@/lib/applications/types";
import { may } from "@/lib/domain/permissions/permissions";
import { reader } from "@/lib/i18n/request";
import { organisationHere } from "@/lib/organisations/loaders";

/** Who leads the application and gets its mails, and the way to be rid of it. */
export async function LeadCard({ application }: { application: ApplicationView }) {
  const { t } = await reader();
  const { id, lead, organisation, relation, kind } = application;
  const here = await organisationHere(organisation.id);
  const members = here?.members ?? [];
  return (
    <Section id="lead" title={t("applications.lead.title")} card>
      <div className="flex flex-col gap-5">
        <p>
          {lead.name || lead.email}{" "}
          <span className="text-sm text-muted">{t("applications.lead.what")}</span>
        </p>
        {members.length > 1 && may(relation, "application.edit") && (
          <Form action={changeLead}>
            <input type="hidden" name="applicationId" value={id} />
            <Select
              name="userId"
              label={t("applications.lead.hand")}
              options={members.map(({ userId, name, email }) => ({
                value: userId,
                label: name || email,
              }))}
              defaultValue={lead.id}
            />
            <SubmitButton variant="secondary" className="self-start">
              {t("applications.lead.change")}
            </SubmitButton>
          </Form>
        )}
        {kind !== "demo" && may(relation, "application.remove") && (
          <Form action={removeApplication} className="items-start">
            <input type="hidden" name="applicationId" value={id} />
            <p className="text-sm text-muted">{t("applications.lead.removeWhat")}</p>
            <ConfirmSubmit
              title={t("applications.lead.removeQuestion")}
              description={t("applications.lead.removeWhat")}
              cancel={t("common.cancel")}
              confirm={t("applications.lead.remove")}
              confirmVariant="danger"
            >
              {t("applications.lead.remove")}
            </ConfirmSubmit>
          </Form>
        )}
      </div>
    </Section>
  );
}
