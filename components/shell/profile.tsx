import { zoneOptions } from "@/components/shell/zone-options";
import { Form, RadioCards, Section, Select, SubmitButton, TextInput } from "@/components/ui";
import type { CurrentUser } from "@/lib/auth/session";
import { languageNames, locales } from "@/lib/i18n/locales";
import { reader } from "@/lib/i18n/request";
import { updateProfile } from "@/lib/preferences/actions";

/** Name, language and time zone of the signed-in person. */
export async function Profile({ user }: { user: CurrentUser }) {
  const { t, format, locale, zone } = await reader();
  return (
    <Form action={updateProfile} done={t("shell.settings.saved")} className="gap-8">
      <Section title={t("shell.settings.you")} card>
        <div className="flex flex-col gap-5">
          {!user.guest && (
            <div className="flex flex-col gap-1">
              <p className="text-sm font-medium">{t("shell.settings.mail")}</p>
              <p>{user.email}</p>
            </div>
          )}
          <TextInput
            name="name"
            label={t("shell.settings.name")}
            hint={t("shell.settings.nameHint")}
            autoComplete="name"
            required
            defaultValue={user.name}
          />
        </div>
      </Section>
      <Section title={t("shell.settings.reading")} card>
        <div className="flex flex-col gap-5">
          <RadioCards
            // The switch in the footer changes it too.
            key={locale}
            name="locale"
            label={t("shell.settings.language")}
            hint={t("shell.settings.languageHint")}
            defaultValue={user.locale ?? locale}
            options={locales.map((value) => ({ value, title: languageNames[value] }))}
          />
          <Select
            name="timeZone"
            label={t("shell.settings.zone")}
            hint={t("shell.settings.zoneHint")}
            defaultValue={user.timeZone ?? zone}
            options={zoneOptions(user.timeZone ?? zone, t, format)}
          />
        </div>
      </Section>
      <SubmitButton className="self-start">{t("common.save")}</SubmitButton>
    </Form>
  );
}
