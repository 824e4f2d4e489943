import type { Language, OriginQuestion } from '../../bounce/types.ts';
import { cardLabels } from '../../language/card.ts';
import { helperTexts } from '../../language/helper.ts';
import { questionWords } from '../../language/question.ts';

interface QuestionProps {
  question: OriginQuestion | null;
  wrote: boolean | null;
  language: Language;
  onAnswer: (wrote: boolean | null) => void;
}

/** Asks what only the person knows: whether the returned mail is theirs. The answer lives as long as what it is shown with. */
export function Question({ question, wrote, language, onAnswer }: QuestionProps) {
  const t = helperTexts[language].question;
  const asked = cardLabels[language].question;
  if (wrote !== null) {
    return (
      <p class="panel answered">
        {wrote ? t.answeredYes : t.answeredNo}{' '}
        <button type="button" class="plain" onClick={() => onAnswer(null)}>{t.change}</button>
      </p>
    );
  }
  const words = question && questionWords(question, asked, language);
  if (!words) return null;
  return (
    <section class="panel question" aria-labelledby="question">
      <p class="note">{t.title}</p>
      <h2 id="question">{words}</h2>
      <div class="row">
        <button type="button" class="act" onClick={() => onAnswer(true)}>{asked.yes}</button>
        <button type="button" class="act" onClick={() => onAnswer(false)}>{asked.no}</button>
        <span class="note">{t.notKept}</span>
      </div>
    </section>
  );
}
