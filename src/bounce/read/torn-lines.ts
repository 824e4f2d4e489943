/** Texts whose lines were broken on the way, as a narrow window or a mail program breaks them: what cannot end a line goes on. */
import { isHeading } from './openings.ts';

/** What stands at the end of a line that goes on, and how the next one begins; each with a text that was broken there. */
export const TORN: readonly (readonly [pattern: RegExp, sample: string])[] = [
  [/([45]\d\d[ -][45]\.\d{1,3}\.\d{1,3})[ \t]{0,4}\n[ \t]{0,20}(?=<)/g, 'RCPT from mx.example.com[192.0.2.1]: 450 4.2.0\n<marie@example.org>: Recipient address rejected: Greylisted'],
  [/((?:['‘"]|smtp; ?)[45]\d\d[ -][45]\.\d{1,3}\.\d{1,3})[ \t]{0,4}\n[ \t]{0,20}(?=[\p{L}<])/gu, "<mx.example.org #5.4.4 smtp; 550 5.4.4\nUnable to relay>'"],
  [/(\(expanded from:?)[ \t]{0,4}\n[ \t]{0,20}(?=[<\w])/g, '<marie@example.org> (expanded from\n<team@example.org>): host mx.example.org said: 550 no'],
];

/** Lines of a text in which a heading may be broken: it stands above what it announces. */
const MOST_LINES = 60;

/**
 * @param text as it was pasted, line ends as LF
 * @returns the text with its torn lines joined by a blank
 */
export function withLinesJoined(text: string): string {
  let joined = text;
  for (const [pattern] of TORN) joined = joined.replace(pattern, '$1 ');
  return withHeadingsJoined(withEntriesJoined(joined));
}

/** "Jul 10 07:05:24 mail postfix/smtp[22780]: 2241C417F7: to=<…": where an entry of a log begins. */
const ENTRY = /^[ \t]{0,8}(?:\w{3} [ \d]\d \d\d:\d\d:\d\d|\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d)\S{0,16} \S{1,80} [\w/.-]{3,40}\[\d{1,10}\]:/;

/** Lines of one entry; a mail server writes each on one line. */
const MOST_PIECES = 12;

/** An entry of a log that was broken, on one line again. */
function withEntriesJoined(text: string): string {
  if (!text.includes(']:')) return text;
  const joined: string[] = [];
  let pieces = 0;
  for (const line of text.split('\n')) {
    const entry = joined.at(-1) ?? '';
    const begins = ENTRY.test(line);
    if (!begins && pieces > 0 && pieces < MOST_PIECES && line.trim() !== '' && isOpen(entry)) {
      joined[joined.length - 1] = `${entry} ${line.trim()}`;
      pieces++;
    } else {
      joined.push(line);
      pieces = begins ? 1 : 0;
    }
  }
  return joined.join('\n');
}

/** What makes an entry whole: a code, or what became of the mail. */
const SAYS_ALL = /[ =(][245](?:\d\d|\.\d\.\d{1,3})[ -]|\bstat(?:us)?=/;

/** Does an entry go on: ends in a mark or a bracket that something follows, or has not said anything yet? */
function isOpen(entry: string): boolean {
  return /(?:[,:;=(]|\bfrom=<[^<>\s]{0,320}>)$/.test(entry) || !SAYS_ALL.test(entry) || entry.split('(').length > entry.split(')').length;
}

/** "No se ha podido realizar la entrega a estos destinatarios o listas de" / "distribución:" */
function withHeadingsJoined(text: string): string {
  const lines = text.split('\n', MOST_LINES);
  let length = 0;
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1] ?? '';
    length += line.length + 1;
    if (/[:：.][ \t]{0,4}$/.test(next) && line.trim() !== '' && isHeading(`${line.trim()} ${next.trim()}`)) return `${text.slice(0, length - 1)} ${text.slice(length)}`;
  }
  return text;
}

/** "recv gmail.com>550-5.7.1 This message does not have", "S: 550-5.7.1 …": who speaks, in the trace of a session. */
const SPOKEN = /^([ \t]{0,8}\S.{0,40}?\S[>:\]|]{1,3} {0,2})[245]\d\d[ -]/;

/**
 * @param text as it was pasted, line ends as LF
 * @returns the text without the name of who speaks, where each line of a reply of several has it
 */
export function withoutSpeakers(text: string): string {
  if (!/[>:\]|] {0,2}[245]\d\d-/.test(text)) return text;
  const lines = text.split('\n');
  let speaker = '';
  for (const [at, line] of lines.entries()) {
    const spoken = SPOKEN.exec(line)?.[1] ?? '';
    const begins = spoken !== '' && lines[at + 1]?.startsWith(spoken) === true;
    if (begins) speaker = spoken;
    if (speaker !== '' && line.startsWith(speaker)) lines[at] = line.slice(speaker.length);
    else speaker = '';
  }
  return lines.join('\n');
}
