import { currentUser } from "@/lib/auth/session";
import { reader } from "@/lib/i18n/request";

/** Tells a visitor of the demo on every screen that nothing here is real. */
export async function GuestNotice() {
  const [{ t }, user] = await Promise.all([reader(), currentUser()]);
  if (!user?.guest) return null;
  return (
    <aside
      aria-label={t("shell.demo.title")}
      className="border-b border-line bg-warning-soft px-4 py-2 text-sm sm:text-center"
    >
      <strong className="font-medium">{t("shell.demo.title")}</strong> {t("shell.demo.text")}
    </aside>
  );
}
