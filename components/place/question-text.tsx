import type { ReactNode } from "react";
import type { Question } from "@/lib/questions/types";

/** A question as it was asked, and its answer; until there is one, what the children say. */
export function QuestionText({
  question,
  asked,
  answered,
  children,
}: {
  question: Question;
  /** Who asked and who answered, in words. */
  asked: string;
  answered: string;
  children: ReactNode;
}) {
  return (
    <div className="flex flex-col gap-3">
      <figure className="flex flex-col gap-1">
        <figcaption className="text-sm font-medium">{asked}</figcaption>
        <blockquote lang={question.locale} className={quote}>
          {question.text}
        </blockquote>
      </figure>
      {question.answer ? (
        <figure className="flex flex-col gap-1">
          <figcaption className="text-sm font-medium">{answered}</figcaption>
          <blockquote className={quote}>{question.answer.text}</blockquote>
        </figure>
      ) : (
        children
      )}
    </div>
  );
}

const quote = "max-w-prose border-l-2 border-line-strong pl-4 whitespace-pre-line wrap-anywhere";
