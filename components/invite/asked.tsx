import { AccountLine } from "@/components/invite/account";
import { AskedFacts } from "@/components/invite/asked-facts";
import { AskColleague } from "@/components/invite/colleague";
import { ConfirmForm } from "@/components/invite/confirm-form";
import { DeclineForm } from "@/components/invite/decline-form";
import { InviteHeader } from "@/components/invite/invite-header";
import { NoteOpened } from "@/components/invite/note-opened";
import { AskQuestion } from "@/components/invite/question";
import { ViewerNotice } from "@/components/invite/viewer-notice";
import { reader } from "@/lib/i18n/request";
import { noteOpened } from "@/lib/invitations/actions";
import { whatPageSays } from "@/lib/invitations/page-words";
import type { OpenedLink } from "@/lib/invitations/types";

type Open = Extract<OpenedLink, { state: "open" }>;

/** An open invitation: what is asked, and the two answers as two forms. */
export async function Asked({ found }: { found: Open }) {
  const { t } = await reader();
  const { invitation, token } = found;
  const { kind, lead, coordinator, handedOnBy } = invitation;
  const { answers } = whatPageSays(found);
  const organisation = invitation.organisation.name;
  return (
    <div className="flex flex-col gap-6">
      <InviteHeader kind={kind} title={t("invite.open.title", { organisation })}>
        <p className="text-muted">
          {handedOnBy
            ? t("invite.open.leadFor", { lead, coordinator: coordinator.name, by: handedOnBy })
            : t("invite.open.lead", { lead, coordinator: coordinator.name })}
        </p>
      </InviteHeader>
      <ViewerNotice found={found} />
      <AskedFacts invitation={invitation} />
      {answers && (
        <>
          <ConfirmForm invitation={invitation} token={token} />
          <DeclineForm invitation={invitation} token={token} />
          <AskColleague invitation={invitation} token={token} />
          <AskQuestion invitation={invitation} token={token} />
          <NoteOpened action={noteOpened} token={token} />
          <p className="text-sm text-muted">
            {t("invite.opened", { coordinator: coordinator.name })}
          </p>
          <AccountLine invitation={invitation} token={token} />
        </>
      )}
    </div>
  );
}
