import { reader } from "@/lib/i18n/request";
import type { AttachmentLine } from "@/lib/mails/types";

/** The files of a mail, each as a download. */
export async function Attachments({ files }: { files: readonly AttachmentLine[] }) {
  const { t } = await reader();
  return (
    <ul className="flex flex-col gap-1">
      {files.map(({ name, bytes, href }) => (
        <li key={href}>
          <a href={href} download className="link inline-block min-h-6 wrap-anywhere">
            {t("delivery.file", { name, kilobytes: Math.max(1, Math.round(bytes / 1024)) })}
          </a>
        </li>
      ))}
    </ul>
  );
}
