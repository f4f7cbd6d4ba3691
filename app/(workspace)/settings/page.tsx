import type { Metadata } from "next";
import { Profile } from "@/components/shell/profile";
import { PageHeader } from "@/components/ui";
import { requireUser } from "@/lib/auth/session";
import { reader } from "@/lib/i18n/request";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await reader();
  return { title: t("shell.settings.title") };
}

/** How a person is called and how they read. */
export default async function SettingsPage() {
  const user = await requireUser("/settings");
  const { t } = await reader();
  return (
    <div className="flex max-w-xl flex-col gap-8">
      <PageHeader title={t("shell.settings.title")} />
      <Profile user={user} />
    </div>
  );
}
