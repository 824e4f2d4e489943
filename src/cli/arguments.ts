/** The command line of `explain`. */
import type { Language } from '../bounce/types.ts';
import { isLanguage, LANGUAGES } from '../language/choose.ts';

export const USAGE = `usage: explain [--json] [--lang ${LANGUAGES.join('|')}] [--me ADDRESS]... PATH...

PATH is a mail (.eml), a visible text (.txt), a mailbox (.mbox), a folder, or - for standard input.
  --json        one JSON object a line and mail
  --lang en|fr  language of the explanation (default en)
  --me ADDRESS  an address of yours, to tell your own returned mail from mail sent in your name`;

export interface Arguments {
  json: boolean;
  language: Language;
  own: string[];
  paths: string[];
}

/** @returns the arguments, or a sentence that says what is wrong with them */
export function readArguments(words: readonly string[]): Arguments | string {
  const answer: Arguments = { json: false, language: 'en', own: [], paths: [] };
  let onlyPaths = false;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const [name, inline] = splitOption(word);
    if (onlyPaths || word === '-' || !word.startsWith('-')) answer.paths.push(word);
    else if (word === '--') onlyPaths = true;
    else if (word === '--json') answer.json = true;
    else if (name === '--lang') {
      const value = inline ?? words[++at];
      if (!isLanguage(value)) return `--lang takes ${LANGUAGES.join(' or ')}, not ${value ?? 'nothing'}`;
      answer.language = value;
    } else if (name === '--me') {
      const value = inline ?? words[++at];
      if (value === undefined || !/^[^\s@]+@[^\s@]+$/.test(value)) return `--me takes an address, not ${value ?? 'nothing'}`;
      answer.own.push(value);
    } else return `there is no option ${word}`;
  }
  return answer.paths.length > 0 ? answer : 'no path given';
}

function splitOption(word: string): [name: string, value: string | undefined] {
  const equals = word.indexOf('=');
  return equals < 0 ? [word, undefined] : [word.slice(0, equals), word.slice(equals + 1)];
}
