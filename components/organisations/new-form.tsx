import { OrganisationFields } from "@/components/organisations/fields";
import { Form, SubmitButton, TextInput } from "@/components/ui";
import type { CheckedOrganisation } from "@/lib/checker/address";
import { reader } from "@/lib/i18n/request";
import { createOrganisation } from "@/lib/organisations/actions";

/** Registers an organisation, and asks a person whom we know by address only for a name. */
export async function NewOrganisationForm({
  askName,
  next,
  known,
}: {
  askName: boolean;
  /** Path to go on to, as an address brought it. */
  next: string | null;
  /** What was said of it in the checker, to begin with. */
  known: CheckedOrganisation | undefined;
}) {
  const { t } = await reader();
  return (
    <Form action={createOrganisation}>
      {next && <input type="hidden" name="next" value={next} />}
      <OrganisationFields known={known && { ...known, foundedOn: null, sector: null }} />
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
