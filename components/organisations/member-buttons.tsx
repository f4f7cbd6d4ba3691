import { ConfirmSubmit, Form, SubmitButton } from "@/components/ui";
import { reader } from "@/lib/i18n/request";
import { changeRole, removeMember } from "@/lib/organisations/actions";
import type { Member } from "@/lib/organisations/types";

/** What an owner can change about another member. */
export async function MemberButtons({
  organisationId,
  member,
}: {
  organisationId: string;
  member: Member;
}) {
  const { t } = await reader();
  const name = member.name || member.email;
  const whom = (
    <>
      <input type="hidden" name="organisationId" value={organisationId} />
      <input type="hidden" name="userId" value={member.userId} />
    </>
  );
  return (
    <div className="flex flex-wrap gap-2">
      <Form action={changeRole} className="gap-2">
        {whom}
        <SubmitButton
          variant="secondary"
          name="role"
          value={member.role === "owner" ? "member" : "owner"}
        >
          {member.role === "owner"
            ? t("organisations.members.makeMember")
            : t("organisations.members.makeOwner")}
        </SubmitButton>
      </Form>
      <Form action={removeMember} className="gap-2">
        {whom}
        <ConfirmSubmit
          title={t("organisations.members.removeTitle", { name })}
          description={t("organisations.members.removeText")}
          cancel={t("common.cancel")}
          confirm={t("organisations.members.remove")}
        >
          {t("organisations.members.remove")}
        </ConfirmSubmit>
      </Form>
    </div>
  );
}
