import { Button, TextInput } from "@/components/ui";
import { reader } from "@/lib/i18n/request";

/** Finds mails by address; a plain GET form, so that what is found has an address of its own. */
export async function MailboxSearch({ address }: { address: string }) {
  const { t } = await reader();
  return (
    <search>
      <form action="/mailbox" className="flex max-w-md flex-wrap items-end gap-3">
        <div className="min-w-0 grow">
          <TextInput
            name="to"
            type="search"
            inputMode="email"
            autoComplete="off"
            label={t("mailbox.search")}
            defaultValue={address}
          />
        </div>
        <Button type="submit">{t("mailbox.find")}</Button>
      </form>
    </search>
  );
}
