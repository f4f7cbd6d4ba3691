import { Clocks } from "@/components/invite/clocks";
import { QuestionText } from "@/components/place/question-text";
import { Unfold } from "@/components/place/unfold";
import { Card, Form, SubmitButton, TextArea, TextInput } from "@/components/ui";
import { reader } from "@/lib/i18n/request";
import type { InvitationView } from "@/lib/invitations/types";
import { askQuestion } from "@/lib/questions/actions";
import { loadOwnQuestions } from "@/lib/questions/loaders";
import { QUESTION_LENGTH } from "@/lib/questions/schema";

/** Asks the coordinator, and shows what was asked and answered before. */
export async function AskQuestion({
  invitation,
  token,
}: {
  invitation: InvitationView;
  token: string;
}) {
  const [{ t, locale }, questions] = await Promise.all([reader(), loadOwnQuestions(token)]);
  const { lead, coordinator, contactName, closes, kind } = invitation;
  return (
    <Card className="flex flex-col gap-5">
      {questions.length > 0 && (
        <section aria-label={t("place.question.list")}>
          <ul className="flex flex-col gap-5">
            {questions.map((question) => (
              <li key={question.id}>
                <QuestionText
                  question={question}
                  asked={t("place.question.asked", { name: question.askedBy })}
                  answered={t("place.question.answered", {
                    name: question.answer?.by ?? coordinator.name,
                  })}
                >
                  <p className="text-sm text-muted">{t("place.question.waits", { lead })}</p>
                </QuestionText>
                {question.answer && (
                  <div className="mt-1 text-sm text-muted">
                    <Clocks instant={question.answer.at} zone={closes.zone} />
                  </div>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Form action={askQuestion} done={t("place.question.done", { lead })} resetOnDone>
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="locale" value={locale} />
        <Unfold summary={t("place.question.title")}>
          <p className="max-w-prose text-muted">
            {t(kind === "real" ? "place.question.what" : "place.question.whatPractice", { lead })}
          </p>
          <TextInput
            name="name"
            label={t("place.yourName")}
            defaultValue={contactName}
            autoComplete="name"
            required
          />
          <TextArea
            name="text"
            label={t("place.question.text")}
            rows={4}
            max={QUESTION_LENGTH}
            required
          />
          <div>
            <SubmitButton
              variant="secondary"
              className="w-full sm:w-auto"
              pendingLabel={t("place.question.pending")}
            >
              {t("place.question.submit")}
            </SubmitButton>
          </div>
        </Unfold>
      </Form>
    </Card>
  );
}
