import { Form } from "@/components/ui";
import { languageNames, locales } from "@/lib/i18n/locales";
import { reader } from "@/lib/i18n/request";
import { setLocale } from "@/lib/preferences/actions";

/** Every language by its own name; a form, because reading a page must not change a setting. */
export async function LanguageSwitch() {
  const { locale, t } = await reader();
  return (
    <Form action={setLocale} aria-label={t("shell.language")} className="gap-2">
      <ul className="-mx-2 flex flex-wrap">
        {locales.map((one) => (
          <li key={one}>
            <button
              type="submit"
              name="locale"
              value={one}
              lang={one}
              aria-current={one === locale ? "true" : undefined}
              className="min-h-11 rounded-sm px-2 text-sm text-muted underline decoration-line-strong underline-offset-4 hover:text-text aria-current:font-medium aria-current:text-text aria-current:no-underline sm:min-h-8"
            >
              {languageNames[one]}
            </button>
          </li>
        ))}
      </ul>
    </Form>
  );
}
