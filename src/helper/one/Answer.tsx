import type { Language } from '../../bounce/types.ts';
import { cardLabels } from '../../language/card.ts';
import { Card } from '../../ui/Card.tsx';
import type { OpenedMail } from '../read/found.ts';
import { Question } from './Question.tsx';

interface AnswerProps {
  mail: OpenedMail;
  /** The answer to the question whether the person wrote the returned mail. */
  wrote: boolean | null;
  language: Language;
  /** Tells the ids of this answer from those of others on the page. */
  id: string;
  level?: 2 | 3;
  onAnswer: (wrote: boolean | null) => void;
}

/** A mail's card, and the one question: below it, or above where the answer hangs on it. */
export function Answer({ mail, wrote, language, id, level = 2, onAnswer }: AnswerProps) {
  // Signs that the address was borrowed: then the answer above all hangs on the person's.
  const isDoubtful = mail.verdict.originEvidence.some(({ rule }) => rule.startsWith('origin:not_own:') && rule !== 'origin:not_own:answer');
  const question = <Question id={`question-${id}`} question={mail.verdict.question ?? null} wrote={wrote} doubtful={isDoubtful} language={language} onAnswer={onAnswer} />;
  return (
    <>
      {isDoubtful && question}
      <Card explanation={mail.explanations[language]} labels={cardLabels[language]} variant="message" level={level} headlineId={`headline-${id}`} />
      {!isDoubtful && question}
    </>
  );
}
