import { TextInput } from "@/components/ui";
import type { PassportPerson } from "@/lib/domain/passport/types";
import { reader } from "@/lib/i18n/request";

/** The fields of one person, under names such as `contacts.0.email`. */
export async function PersonFields({
  prefix,
  known,
}: {
  prefix: string;
  known: PassportPerson | undefined;
}) {
  const { t } = await reader();
  // Somebody else than the reader, as a rule: the browser must not offer the reader's own data.
  const notMine = { autoComplete: "off", autoCapitalize: "off", spellCheck: false };
  return (
    <div className="grid gap-4 sm:grid-cols-2 sm:items-end">
      <TextInput
        name={`${prefix}.name`}
        label={t("passport.inputs.personName")}
        defaultValue={known?.name}
        autoComplete="off"
        spellCheck={false}
      />
      <TextInput
        name={`${prefix}.jobTitle`}
        label={t("passport.inputs.jobTitle")}
        defaultValue={known?.jobTitle}
        autoComplete="off"
      />
      <TextInput
        name={`${prefix}.email`}
        type="email"
        label={t("passport.inputs.email")}
        defaultValue={known?.email}
        {...notMine}
      />
      <TextInput
        name={`${prefix}.phone`}
        type="tel"
        label={t("passport.inputs.phone")}
        defaultValue={known?.phone}
        {...notMine}
      />
    </div>
  );
}
