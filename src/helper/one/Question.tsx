import type { Language, OriginQuestion } from '../../bounce/types.ts';
import { cardLabels } from '../../language/card.ts';
import { helperTexts } from '../../language/helper.ts';
import { questionWords } from '../../language/question.ts';

interface QuestionProps {
  id: string;
  question: OriginQuestion | null;
  wrote: boolean | null;
  /** Signs speak against it: then it stands above the answer, and is not to be overlooked. */
  doubtful: boolean;
  language: Language;
  onAnswer: (wrote: boolean | null) => void;
}

/** Asks what only the person knows: whether the returned mail is theirs. The answer lives as long as what it is shown with. */
export function Question({ id, question, wrote, doubtful, language, onAnswer }: QuestionProps) {
  const t = helperTexts[language].question;
  const asked = cardLabels[language].question;
  if (wrote !== null) {
    return (
      <p class={doubtful ? 'panel answered' : 'aside'}>
        {wrote ? t.answeredYes : t.answeredNo}{' '}
        <button type="button" class="plain" onClick={() => onAnswer(null)}>{t.change}</button>
      </p>
    );
  }
  const words = question && questionWords(question, asked, language);
  if (!words) return null;
  const answers = (
    <>
      <button type="button" class="act" onClick={() => onAnswer(true)}>{asked.yes}</button>
      <button type="button" class="act" onClick={() => onAnswer(false)}>{asked.no}</button>
    </>
  );
  if (!doubtful) {
    return (
      <section class="question aside row" aria-labelledby={id}>
        <p id={id}>{words}</p>
        {answers}
      </section>
    );
  }
  return (
    <section class="panel question" aria-labelledby={id}>
      <p class="note">{t.title}</p>
      <h2 id={id}>{words}</h2>
      <div class="row">
        {answers}
        <span class="note">{t.notKept}</span>
      </div>
    </section>
  );
}
