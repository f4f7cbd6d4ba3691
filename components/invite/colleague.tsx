import { RefreshOnRefusal } from "@/components/invite/refresh-on-refusal";
import { Unfold } from "@/components/place/unfold";
import { Card, Form, SubmitButton, TextArea, TextInput } from "@/components/ui";
import { reader } from "@/lib/i18n/request";
import { handOver, takeBack } from "@/lib/invitations/handover/actions";
import type { InvitationView } from "@/lib/invitations/types";

/** Names the colleague who should answer instead, who gets a link of its own. */
export async function AskColleague({
  invitation,
  token,
}: {
  invitation: InvitationView;
  token: string;
}) {
  const { t } = await reader();
  const { coordinator, organisation, contactName } = invitation;
  return (
    <Card>
      <Form action={handOver}>
        <input type="hidden" name="token" value={token} />
        <Unfold summary={t("place.colleague.title")}>
          <p className="max-w-prose text-muted">
            {t("place.colleague.what", { organisation: organisation.name })}
          </p>
          <TextInput
            name="name"
            label={t("place.yourName")}
            defaultValue={contactName}
            autoComplete="name"
            required
          />
          <TextInput
            name="colleagueName"
            label={t("place.colleague.name")}
            autoComplete="off"
            required
          />
          <TextInput
            name="colleagueEmail"
            label={t("place.colleague.email")}
            type="email"
            inputMode="email"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            required
          />
          <TextArea
            name="word"
            label={t("place.colleague.word")}
            hint={t("place.colleague.wordHint")}
            rows={2}
            max={300}
            optional
          />
          <div className="flex flex-col gap-2">
            <SubmitButton
              variant="secondary"
              className="w-full sm:w-auto sm:self-start"
              pendingLabel={t("place.colleague.pending")}
            >
              {t("place.colleague.submit")}
            </SubmitButton>
            <p className="text-sm text-muted">
              {t("place.colleague.told", { coordinator: coordinator.name })}
            </p>
          </div>
        </Unfold>
        <RefreshOnRefusal />
      </Form>
    </Card>
  );
}

/** For whoever handed the question on: asks the first person again. */
export async function TakeBack({ token }: { token: string }) {
  const { t } = await reader();
  return (
    <Form action={takeBack} className="gap-2">
      <input type="hidden" name="token" value={token} />
      <div>
        <SubmitButton variant="secondary" pendingLabel={t("place.takeBack.pending")}>
          {t("place.takeBack.submit")}
        </SubmitButton>
      </div>
      <p className="max-w-prose text-sm text-muted">{t("place.takeBack.what")}</p>
      <RefreshOnRefusal />
    </Form>
  );
}
