/** The first lines of notices, by which a text is seen to hold more than one. */
import { DIALECTS } from './dialects/index.ts';

/** Begin a line; the second of two stands further on in it, behind an address. Lower case, plain apostrophes; each as a mail system writes it. */
const BEGINNINGS: readonly (readonly [begins: string, holds?: string])[] = [
  ['this is the mail system at host '],
  ['this is the postfix program at host '],
  ['this message was created automatically by mail delivery software'],
  ['this message was created automatically by the mail system'],
  ['hi. this is the qmail-send program at '],
  ['hi. this is the deliver program at '],
  ['this is the dragonfly mail agent '],
  ['this is the mailer-daemon, please do not reply to this '],
  ['the original message was received at '],
  ['this is an automatically generated delivery status notification'],
  ['an error occurred while trying to deliver the mail to the following recipients'],
  ['delivery to the following recipient failed permanently'],
  ['delivery to the following recipients failed permanently'],
  ['la remise à ces destinataires ou groupes est retardée'],
  ['your message to ', " couldn't be delivered"],
  ['votre message à ', " n'a pas pu être remis"],
  ['impossible de remettre votre message à '],
  ['sorry, we were unable to deliver your message to the following address'],
  ["désolé, nous n'avons pas pu remettre votre message"],
];

/** The beginnings that are a mail system's own words, as sources of patterns. */
export const OPENING_WORDS = BEGINNINGS.filter(([begins, holds]) => holds === undefined && begins.split(' ').length > 4)
  .map(([begins]) => begins.trim().replaceAll('.', String.raw`\.`));

/** What dialects know to stand alone on a line: titles of cards, and what is written above a list of recipients. */
const TITLES = DIALECTS.flatMap(({ title }) => title ?? []);
const HEADINGS = new Set(DIALECTS.flatMap(({ headings = [] }) => headings.map((heading) => heading.toLowerCase())));

/** Is the line what stands above a list of recipients, and nothing more? */
export function isHeading(line: string): boolean {
  return HEADINGS.has(line.slice(0, 300).trim().replaceAll('’', "'").toLowerCase().replace(/ ?[:：.]$/, ''));
}

/** Does a notice begin with this line? A line that is quoted (">") begins none. */
export function beginsNotice(line: string): boolean {
  const plain = line.slice(0, 300).trim().replaceAll('’', "'");
  const words = plain.toLowerCase();
  return TITLES.some((title) => title.test(plain)) || isHeading(line)
    || BEGINNINGS.some(([begins, holds]) => words.startsWith(begins) && (holds === undefined || words.includes(holds)));
}
