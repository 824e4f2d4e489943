/** The question whether the reader wrote the returned mail, as the card and the helper page ask it. */
import type { Language, OriginQuestion } from '../bounce/types.ts';
import type { CardLabels } from './card.ts';
import { longDate } from './dates.ts';

/** "Did you write to marie@example.org on 12 March?" with as much of it as is known; null where too little is. */
export function questionWords({ recipient, date, subject }: OriginQuestion, words: CardLabels['question'], language: Language): string | null {
  const time = date === null ? Number.NaN : Date.parse(date);
  // A function: what is filled in may hold the signs that a replacement text gives a meaning to.
  const withRecipient = (text: string) => text.replace('{recipient}', () => recipient ?? '');
  if (recipient && !Number.isNaN(time)) {
    return withRecipient(words.both.replace('{date}', longDate(language, time)));
  }
  if (recipient) return withRecipient(words.recipient);
  return subject ? words.subject.replace('{subject}', () => subject) : null;
}
