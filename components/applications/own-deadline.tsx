import { deadlineWords } from "@/components/applications/deadline";
import type { ApplicationView } from "@/lib/applications/types";
import { instantOf } from "@/lib/domain/time/wall-clock";
import { reader } from "@/lib/i18n/request";

/** Why the deadline above is not that of the call, and the page that says so. */
export async function OwnDeadline({
  application: { ownDeadline, pack },
}: {
  application: Pick<ApplicationView, "ownDeadline" | "pack">;
}) {
  const words = await reader();
  const { t } = words;
  if (!ownDeadline) return null;
  const { reason, source } = ownDeadline;
  const ofCall = pack.deadline?.value;
  return (
    <p className="max-w-prose text-sm wrap-anywhere text-muted">
      {ofCall
        ? t("applications.ownDeadline.instead", {
            deadline: deadlineWords(instantOf(ofCall), ofCall, words),
          })
        : t("applications.ownDeadline.entered")}{" "}
      {reason && t("applications.ownDeadline.because", { reason })}{" "}
      <a href={source} rel="noreferrer nofollow" className="link">
        {t("applications.ownDeadline.see", { site: new URL(source).hostname })}
      </a>
    </p>
  );
}
