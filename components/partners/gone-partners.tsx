import { Card, Form, SubmitButton } from "@/components/ui";
import type { ApplicationView } from "@/lib/applications/types";
import { type Reader, reader } from "@/lib/i18n/request";
import { restorePartner } from "@/lib/partners/actions";
import { loadGone } from "@/lib/partners/swap/loaders";
import type { GonePartner } from "@/lib/partners/swap/types";

/** The organisations that were taken out, with the way back; nothing while there are none. */
export async function GonePartners({ application }: { application: ApplicationView }) {
  const [here, gone] = await Promise.all([reader(), loadGone(application.id)]);
  const { t, format } = here;
  if (gone.length === 0) return null;
  return (
    <details>
      <summary className="inline-flex min-h-11 cursor-pointer items-center gap-2 font-semibold sm:min-h-8">
        {t("swap.gone.title")}
        <span className="font-normal text-muted">{t("swap.gone.count", { n: gone.length })}</span>
      </summary>
      <Card className="mt-3">
        <ul className="divide-y divide-line">
          {gone.map((partner) => (
            <li key={partner.id} className="flex flex-col gap-2 py-4 first:pt-0 last:pb-0">
              <p>
                <span className="font-semibold wrap-anywhere">{partner.name}</span>{" "}
                <span className="text-muted">{format.country(partner.country)}</span>
              </p>
              <p className="max-w-prose text-sm">
                {happened(partner, here)} {stood(partner, here)}
              </p>
              {!application.submission && (
                <Restore applicationId={application.id} partner={partner} />
              )}
            </li>
          ))}
        </ul>
      </Card>
    </details>
  );
}

async function Restore({
  applicationId,
  partner,
}: {
  applicationId: string;
  partner: GonePartner;
}) {
  const { t } = await reader();
  const { replacement } = partner;
  return (
    <Form action={restorePartner} className="gap-2">
      <input type="hidden" name="applicationId" value={applicationId} />
      <input type="hidden" name="participationId" value={partner.id} />
      <div>
        <SubmitButton variant="secondary">
          {t("swap.gone.restore", { name: partner.name })}
        </SubmitButton>
      </div>
      <p className="max-w-prose text-sm text-muted">
        {t("swap.gone.answer")}
        {replacement?.stillIn && ` ${t("swap.gone.both", { replacement: replacement.name })}`}
      </p>
    </Form>
  );
}

/** What was done, when and by whom; the log may not say who. */
function happened({ at, by, replacement }: GonePartner, { t, format, zone }: Reader): string {
  const when = format.dateTime(at, zone);
  if (!replacement)
    return by ? t("swap.gone.removed", { when, by }) : t("swap.gone.removedNobody", { when });
  const names = { when, replacement: replacement.name };
  return by ? t("swap.gone.replaced", { ...names, by }) : t("swap.gone.replacedNobody", names);
}

/** Where it stood then; nothing for what the log does not name. */
function stood({ status }: GonePartner, { t }: Reader): string {
  switch (status) {
    case "confirmed":
    case "to-reconfirm":
      return t("swap.gone.confirmed");
    case "invited":
    case "expired":
      return t("swap.gone.invited");
    case "declined":
    case "prepared":
    case "withdrawn":
      return t(`swap.gone.${status}`);
    default:
      return "";
  }
}
