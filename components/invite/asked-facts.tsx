import { Clocks } from "@/components/invite/clocks";
import { Card, DataList } from "@/components/ui";
import { reader } from "@/lib/i18n/request";
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

async function Project({ invitation: { title, acronym } }: { invitation: InvitationView }) {
  const { t } = await reader();
  if (!title && !acronym) return <span className="text-muted">{t("invite.facts.untitled")}</span>;
  return (
    <span className="font-medium">
      {title || acronym}
      {title && acronym && <span className="font-normal text-muted"> ({acronym})</span>}
    </span>
  );
}
