import { OrganisationFields } from "@/components/organisations/fields";
import { Form, SubmitButton, TextInput } from "@/components/ui";
import { reader } from "@/lib/i18n/request";
import { createOrganisation } from "@/lib/organisations/actions";

/** Registers an organisation, and asks a person whom we know by address only for a name. */
export async function NewOrganisationForm({ askName }: { askName: boolean }) {
  const { t } = await reader();
  return (
    <Form action={createOrganisation}>
      <OrganisationFields />
      {askName && (
        <TextInput
          name="yourName"
          label={t("organisations.form.yourName")}
          hint={t("organisations.form.yourNameHint")}
          autoComplete="name"
          required
        />
      )}
      <div>
        <SubmitButton>{t("organisations.form.create")}</SubmitButton>
      </div>
    </Form>
  );
}
