import { AnswerFrame } from "@/components/invite/answer-frame";
import { SubmitButton, TextInput } from "@/components/ui";
import { reader } from "@/lib/i18n/request";
import type { InvitationView } from "@/lib/invitations/types";

/** Yes: the exact words that are confirmed, who confirms them, and the button. */
export async function ConfirmForm({
  invitation,
  token,
}: {
  invitation: InvitationView;
  token: string;
}) {
  const { t, locale } = await reader();
  const identifier = invitation.pack.form.value;
  const known = identifier === "oid" ? invitation.oidKnown : invitation.picKnown;
  return (
    <AnswerFrame kind="consent" title={t("invite.yes.title")} {...{ invitation, token }}>
      <figure className="flex flex-col gap-2">
        <figcaption className="text-sm font-medium">{t("invite.yes.text")}</figcaption>
        <blockquote className="flex flex-col gap-3 rounded-md bg-sunken p-4">
          {invitation.consent[locale].paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </blockquote>
      </figure>
      <TextInput
        name="name"
        label={t("invite.yes.name")}
        defaultValue={invitation.contactName}
        autoComplete="name"
        required
      />
      <TextInput
        name="jobTitle"
        label={t("invite.yes.jobTitle")}
        hint={t("invite.yes.jobTitleHint")}
        autoComplete="organization-title"
        required
      />
      {!known && (
        <TextInput
          name={identifier}
          label={t(`invite.yes.${identifier}`)}
          hint={t(`invite.yes.${identifier}Hint`)}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          optional
        />
      )}
      <div className="flex flex-col gap-2">
        <SubmitButton
          className="w-full sm:w-auto sm:self-start"
          pendingLabel={t("invite.yes.pending")}
        >
          {t("invite.yes.submit")}
        </SubmitButton>
        <p className="text-sm text-muted">{t("invite.yes.recorded")}</p>
      </div>
    </AnswerFrame>
  );
}
