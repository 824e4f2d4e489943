import type { Language, OriginQuestion } from '../../bounce/types.ts';
import { helperTexts } from '../../language/helper.ts';

interface QuestionProps {
  question: OriginQuestion | null;
  wrote: boolean | null;
  language: Language;
  onAnswer: (wrote: boolean | null) => void;
}

/** Asks what only the person knows: whether the returned mail is theirs. The answer lives as long as what it is shown with. */
export function Question({ question, wrote, language, onAnswer }: QuestionProps) {
  const t = helperTexts[language].question;
  if (wrote !== null) {
    return (
      <p class="panel answered">
        {wrote ? t.answeredYes : t.answeredNo}{' '}
        <button type="button" class="plain" onClick={() => onAnswer(null)}>{t.change}</button>
      </p>
    );
  }
  const words = question && questionWords(question, language);
  if (!words) return null;
  return (
    <section class="panel question" aria-labelledby="question">
      <p class="note">{t.title}</p>
      <h2 id="question">{words}</h2>
      <div class="row">
        <button type="button" class="act" onClick={() => onAnswer(true)}>{t.yes}</button>
        <button type="button" class="act" onClick={() => onAnswer(false)}>{t.no}</button>
        <span class="note">{t.notKept}</span>
      </div>
    </section>
  );
}

/** "Did you write to marie@example.org on 12 March?" with as much of it as is known. */
function questionWords({ recipient, date, subject }: OriginQuestion, language: Language): string | null {
  const t = helperTexts[language].question;
  const time = date === null ? Number.NaN : Date.parse(date);
  if (recipient && !Number.isNaN(time)) {
    return t.both(recipient, new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', year: 'numeric' }).format(time));
  }
  if (recipient) return t.recipient(recipient);
  return subject ? t.subject(subject) : null;
}
