import { BothClocks } from "@/components/partners/both-clocks";
import { QuestionText } from "@/components/place/question-text";
import { Card, Form, Section, SubmitButton, TextArea } from "@/components/ui";
import type { ApplicationView, Participant } from "@/lib/applications/types";
import { reader } from "@/lib/i18n/request";
import { answerQuestion } from "@/lib/questions/actions";
import { loadQuestions } from "@/lib/questions/loaders";
import { ANSWER_LENGTH } from "@/lib/questions/schema";
import type { Question } from "@/lib/questions/types";

/** What a partner asked, and the place to answer it; nothing while it asked nothing. */
export async function PartnerQuestions({
  application,
  partner,
}: {
  application: ApplicationView;
  partner: Participant;
}) {
  const [{ t }, questions] = await Promise.all([
    reader(),
    loadQuestions(application.id, partner.id),
  ]);
  if (questions.length === 0) return null;
  return (
    <Section title={t("place.questions.title")} id="questions">
      <Card>
        <ul className="divide-y divide-line">
          {questions.map((question) => (
            <li key={question.id} className="flex flex-col gap-2 py-5 first:pt-0 last:pb-0">
              <QuestionText
                question={question}
                asked={t("place.question.asked", { name: question.askedBy })}
                answered={t("place.question.answered", {
                  name: question.answer?.by ?? application.organisation.name,
                })}
              >
                <AnswerForm {...{ application, partner, question }} />
              </QuestionText>
              <div className="text-sm text-muted">
                <BothClocks
                  instant={question.answer?.at ?? question.askedAt}
                  zone={application.closes.zone}
                />
              </div>
            </li>
          ))}
        </ul>
      </Card>
    </Section>
  );
}

async function AnswerForm({
  application,
  partner,
  question,
}: {
  application: ApplicationView;
  partner: Participant;
  question: Question;
}) {
  const { t } = await reader();
  return (
    <Form action={answerQuestion} className="gap-4">
      <input type="hidden" name="applicationId" value={application.id} />
      <input type="hidden" name="questionId" value={question.id} />
      <TextArea
        name="text"
        label={t("place.questions.answer", { name: question.askedBy })}
        hint={t("place.questions.answerHint", { organisation: partner.name })}
        rows={3}
        max={ANSWER_LENGTH}
        required
      />
      <div>
        <SubmitButton pendingLabel={t("place.questions.pending")}>
          {t("place.questions.submit")}
        </SubmitButton>
      </div>
    </Form>
  );
}
