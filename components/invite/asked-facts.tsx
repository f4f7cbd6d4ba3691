import { Clocks } from "@/components/invite/clocks";
import { Card, type DataItem, DataList } from "@/components/ui";
import { type Reader, reader } from "@/lib/i18n/request";
import type { InvitationView } from "@/lib/invitations/types";

/** Who asks whom for what, and until when. */
export async function AskedFacts({ invitation }: { invitation: InvitationView }) {
  const { t, locale, format } = await reader();
  const { organisation, coordinator, role, lead, leadEmail, pack, consortium } = invitation;
  const { zone } = invitation.closes;
  const placed = ({ name, country }: { name: string; country: string }) =>
    t("invite.facts.placed", { name, country: format.country(country) });
  const items = [
    { label: t("invite.facts.project"), value: <Project invitation={invitation} /> },
    ...(invitation.tasks
      ? [
          {
            label: t("invite.facts.tasks"),
            value: <span className="whitespace-pre-line">{invitation.tasks}</span>,
          },
        ]
      : []),
    ...moneyOf(invitation, { t, format }),
    { label: t("invite.facts.call"), value: pack.title[locale] },
    {
      label: t("invite.facts.askedBy"),
      value: (
        <span className="flex flex-col">
          <span>{placed(coordinator)}</span>
          <span className="text-muted">
            {lead === leadEmail ? "" : `${lead}, `}
            <a href={`mailto:${leadEmail}`} className="link wrap-anywhere">
              {leadEmail}
            </a>
          </span>
        </span>
      ),
    },
    {
      label: t("invite.facts.you"),
      value: (
        <span className="flex flex-col">
          <span>{placed(organisation)}</span>
          <span className="text-muted">
            {t("invite.facts.as", { role: t(`eligibility.role.${role}`) })}
          </span>
        </span>
      ),
    },
    { label: t("invite.facts.consortium"), value: t("invite.facts.consortiumSays", consortium) },
    {
      label: t("invite.facts.deadline"),
      value: <Clocks instant={invitation.deadline} zone={zone} />,
    },
    ...(invitation.items.length > 0
      ? [{ label: t("invite.facts.items"), value: <Items invitation={invitation} /> }]
      : []),
    ...(invitation.expiresAt < invitation.deadline
      ? [
          {
            label: t("invite.facts.answerBy"),
            value: <Clocks instant={invitation.expiresAt} zone={zone} />,
          },
        ]
      : []),
  ];
  return (
    <section aria-label={t("invite.facts.title")}>
      <Card className="py-1.5 sm:py-3.5">
        <DataList items={items} />
      </Card>
    </section>
  );
}

async function Project({ invitation }: { invitation: InvitationView }) {
  const { t } = await reader();
  const { title, acronym, summary } = invitation;
  const named = title || acronym;
  return (
    <span className="flex flex-col">
      {named ? (
        <span className="font-medium">
          {named}
          {title && acronym && <span className="font-normal text-muted"> ({acronym})</span>}
        </span>
      ) : (
        <span className="text-muted">{t("invite.facts.untitled")}</span>
      )}
      {summary && <span className="whitespace-pre-line">{summary}</span>}
    </span>
  );
}

/** What there is to share, and this organisation's part; nothing while neither is decided. */
function moneyOf(
  { role, lumpSum, share }: InvitationView,
  { t, format }: Pick<Reader, "t" | "format">,
): DataItem[] {
  const label = t("invite.facts.money");
  if (role === "associated") return [{ label, value: t("invite.facts.notShares") }];
  if (lumpSum === null)
    return share === null
      ? []
      : [{ label, value: t("invite.facts.shareAlone", { share: format.money(share) }) }];
  return [
    {
      label,
      value: (
        <span className="flex flex-col">
          <span>{t("invite.facts.lumpSum", { sum: format.money(lumpSum) })}</span>
          {share === null ? (
            <span className="text-muted">{t("invite.facts.shareOpen")}</span>
          ) : (
            <span>{t("invite.facts.share", { share: format.money(share) })}</span>
          )}
        </span>
      ),
    },
  ];
}

function Items({ invitation: { items, closes } }: { invitation: InvitationView }) {
  return (
    <ul className="flex flex-col gap-2">
      {items.map(({ title, dueAt }) => (
        <li key={title}>
          {title}
          <span className="text-muted">
            <Clocks instant={dueAt} zone={closes.zone} />
          </span>
        </li>
      ))}
    </ul>
  );
}
