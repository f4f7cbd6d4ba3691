import { OwnPapers } from "@/components/documents/own-papers";
import { Account } from "@/components/invite/account";
import { Owed } from "@/components/invite/owed";
import { AskQuestion } from "@/components/invite/question";
import { Reconfirm } from "@/components/invite/reconfirm";
import { Recorded } from "@/components/invite/recorded";
import { ViewerNotice } from "@/components/invite/viewer-notice";
import { Withdraw } from "@/components/invite/withdraw";
import { OwnPassport } from "@/components/passport/own-passport";
import { whatPageSays } from "@/lib/invitations/page-words";
import type { OpenedLink } from "@/lib/invitations/types";

type Answered = Extract<OpenedLink, { state: "answered" }>;

/** An answered invitation: what was recorded, then what its organisation still owes and may do. */
export function Place({ found }: { found: Answered }) {
  const { invitation, answer, token } = found;
  const { acts } = whatPageSays(found);
  const agreed = acts && answer.kind === "consent";
  return (
    <div className="flex flex-col gap-8">
      <ViewerNotice found={found} />
      <Recorded {...{ invitation, answer, token }}>
        {acts && <Reconfirm invitation={invitation} token={token} />}
      </Recorded>
      {agreed && <Owed invitation={invitation} token={token} />}
      {agreed && <OwnPassport place={{ token }} />}
      {agreed && <OwnPapers place={{ token }} />}
      {acts && <AskQuestion invitation={invitation} token={token} />}
      {agreed && <Account invitation={invitation} token={token} />}
      {acts && <Withdraw invitation={invitation} token={token} />}
    </div>
  );
}
