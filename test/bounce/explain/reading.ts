/** The reading check: what a text must be for somebody who has never heard of a mail server. */
import { sentences, tradeTerm } from '../../../src/bounce/explain/plain.ts';
import type { Explanation, Language } from '../../../src/bounce/types.ts';

export const LANGUAGES: readonly Language[] = ['en', 'fr'];
const MOST_WORDS = 20;

/** What is quoted from a mail, and addresses and domains, are not our words. */
const QUOTED = /«\u00A0[^»]*\u00A0»|“[^”]*”|[^\s«“]+@[^\s»”]*[^\s»”.,:;?!]|\b[\w-]+(?:\.[\w-]+)+\b/g;

/** @returns what is wrong with a text that anybody may be shown */
export function faults(text: string, language: Language): string[] {
  const own = text.replace(QUOTED, 'X');
  const found: string[] = typography(own, language);
  const term = tradeTerm(own);
  if (term !== null) found.push(`term of the trade: ${term}`);
  return found.concat(tooLong(own)).map((fault) => `${fault} — ${text}`);
}

/** @returns what is wrong with a text's signs and places, whoever reads it */
export function typography(text: string, language: Language): string[] {
  const found: string[] = [];
  if (text.trim() !== text || text === '' || /  /.test(text)) found.push('empty, or stray spaces');
  if (/['"]/.test(text)) found.push('straight apostrophe or quotation mark');
  if (/\{|\}|undefined|\bnull\b|NaN/.test(text)) found.push('something left to be filled in');
  if (/ — | – /.test(text)) found.push('dash');
  if (language === 'fr') {
    if (/(?<![\u00A0\u202F])[:;?!»](?![/\d])/.test(text) || /«(?!\u00A0)/.test(text)) found.push('no no-break space before a mark');
  } else if (/[\u00A0 ][:;?!]|[«»]/.test(text)) found.push('a French space or mark in English');
  return found;
}

function tooLong(text: string): string[] {
  return sentences(text)
    .map((sentence) => sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length)
    .filter((words) => words > MOST_WORDS)
    .map((words) => `a sentence of ${words} words`);
}

/** Everything of an explanation that is not folded away under "Details for IT". */
export function shownTo(explanation: Explanation): string[] {
  const { headline, cause, steps, retry, warning, whoseMove, fates, links } = explanation;
  return [
    headline, cause, ...steps, retry, whoseMove, ...(warning === null ? [] : [warning]),
    ...fates.map(({ text }) => text), ...links.map(({ label, forWhom }) => forWhom ?? label),
  ];
}
