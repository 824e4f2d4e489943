/** The question whether the reader wrote the returned mail, as the card and the helper page ask it. */
import type { Language, OriginQuestion } from '../bounce/types.ts';

const en = {
  title: 'One question first',
  both: (recipient: string, date: string) => `Did you write to ${recipient} on ${date}?`,
  recipient: (recipient: string) => `Did you write to ${recipient}?`,
  subject: (subject: string) => `Did you send a mail called “${subject}”?`,
  yes: 'Yes, I did',
  no: 'No, I did not',
  answeredYes: 'You said that you wrote this mail.',
  answeredNo: 'You said that you did not write this mail.',
  change: 'Change the answer',
  notKept: 'Your answer is kept nowhere.',
};

export type QuestionTexts = typeof en;

const fr: QuestionTexts = {
  title: 'Une question d’abord',
  both: (recipient, date) => `Avez-vous écrit à ${recipient} le ${date} ?`,
  recipient: (recipient) => `Avez-vous écrit à ${recipient} ?`,
  subject: (subject) => `Avez-vous envoyé un mail intitulé « ${subject} » ?`,
  yes: 'Oui, c’est moi',
  no: 'Non, ce n’est pas moi',
  answeredYes: 'Vous avez dit avoir écrit ce mail.',
  answeredNo: 'Vous avez dit ne pas avoir écrit ce mail.',
  change: 'Changer de réponse',
  notKept: 'Votre réponse n’est gardée nulle part.',
};

export const questionTexts: Record<Language, QuestionTexts> = { en, fr };

/** "Did you write to marie@example.org on 12 March?" with as much of it as is known; null where too little is. */
export function questionWords({ recipient, date, subject }: OriginQuestion, language: Language): string | null {
  const t = questionTexts[language];
  const time = date === null ? Number.NaN : Date.parse(date);
  if (recipient && !Number.isNaN(time)) {
    return t.both(recipient, new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', year: 'numeric' }).format(time));
  }
  if (recipient) return t.recipient(recipient);
  return subject ? t.subject(subject) : null;
}
