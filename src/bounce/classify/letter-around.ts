/** What somebody quotes between words of their own: "Bonjour, voici ce que je reçois : …". */
import { SignText } from './kind-signs.ts';
import { isLetter, isPersons, saysI } from './letter.ts';

/** Characters of a letter that are looked at, and fewest of what it quotes. */
const LONGEST = 8000;
const SHORTEST = 20;

/**
 * The pieces of a letter that stand apart from its own words: in a fence, behind marks of quotation, in quotation marks, in
 * paragraphs below one that announces them, or above those in which somebody asks about them.
 *
 * @param prose the letter, line ends as LF; the first 8,000 characters count
 * @param isHeadless it does not begin with the heading of a notice, under which people write down whom they did not reach
 * @returns what may be a notice, the more clearly set apart first; nothing where all of it is the letter's own
 */
export function quotedIn(prose: string, isHeadless = true): string[] {
  const text = prose.slice(0, LONGEST);
  return [longest(fenced(text)), longest(marked(text.split('\n'))), longest(inQuotes(text)), announced(text), isHeadless ? askedAbout(text) : ''].filter((piece) => piece.trim().length >= SHORTEST);
}

function longest(pieces: readonly string[]): string {
  let found = '';
  for (const piece of pieces) if (piece.length > found.length) found = piece;
  return found;
}

/** Between two lines of "```", as trackers fence what is to stay as it is. */
function fenced(text: string): string[] {
  const pieces = text.split(/^[ \t>]{0,8}```.{0,40}$/m);
  return pieces.filter((_, index) => index % 2 === 1);
}

const MARK = /^[ \t]{0,8}[>|]/;

/** Lines behind ">", as mail programs and forums quote them; nothing where every line is. */
function marked(lines: readonly string[]): string[] {
  const pieces: string[] = [];
  let isWhole = true;
  let before = false;
  for (const line of lines) {
    const isMarked = MARK.test(line);
    if (isMarked) pieces.push(before ? `${pieces.pop() ?? ''}\n${line}` : line);
    else if (line.trim() !== '') isWhole = false;
    before = isMarked;
  }
  return isWhole ? [] : pieces;
}

/** Behind a colon and within quotation marks: who only mentions a sentence goes on in their own. A name or a title has fewer characters. */
const BEHIND_COLON = /[:：]\s{0,4}(?:"([^"]{20,4000})"|“([^”]{20,4000})”|«([^»]{20,4000})»|„([^“”]{20,4000})[“”])/g;

/** Within quotation marks that no colon announces, or within marks of code. */
const IN_QUOTES = /(?<=[\p{L}?!] {0,2}|\n)(?:"([^"]{50,4000})"|“([^”]{50,4000})”|«([^»]{50,4000})»|„([^“”]{50,4000})[“”])|`([^`\n]{20,1000})`|「([^」]{20,4000})」/gu;

/** Whole sentences, or what a program says and why: of a person's own sentence only a piece is quoted. */
const IS_WHOLE = /[.。]\s?$|^\p{Lu}\D{8,400}: \S/u;

function inQuotes(text: string): string[] {
  const quoted = (pattern: RegExp): string[] => [...text.matchAll(pattern)].map((match) => match.slice(1).find((piece) => piece !== undefined) ?? '');
  return [...quoted(BEHIND_COLON), ...quoted(IN_QUOTES).filter((piece) => piece.length < LONG_QUOTE || IS_WHOLE.test(piece))];
}

/** Fewer characters stand within marks of code or 「」 alone, and are taken as they are. */
const LONG_QUOTE = 50;

/** "I get this:", "What does it mean?" stand right above what they speak of. */
const LEADS_UP = /[:：?？](?:\s*[🙏😀-😿]*)$/u;

/** Paragraphs of a letter above what it quotes. */
const MOST_ABOVE = 8;

function paragraphsOf(text: string): string[] {
  return text.split(/\n[ \t>|]{0,8}\n/).filter((one) => one.trim() !== '');
}

/** Characters of a line where a text lost the empty ones between; an article's paragraphs have more. */
const LONGEST_LINE = 240;

/** The paragraphs; where empty lines got lost, each line above the last, in which a person asks, counts as one. */
function paragraphsOrLines(text: string): string[] {
  const paragraphs = paragraphsOf(text);
  const lines = paragraphs.length > 1 ? [] : text.split('\n').filter((one) => one.trim() !== '');
  return lines.length > 1 && isOwn(lines.at(-1) ?? '') && lines.every(({ length }) => length <= LONGEST_LINE) ? lines : paragraphs;
}

/** "Objet : Fwd: Delivery Status Notification (Failure)": the subject of the letter itself. */
const SUBJECT = /^[\p{L}-]{2,12} ?: [^\n]{1,150}$/u;

/** The first paragraphs, below which a person asks: "… Connection refused", "Which port is it?" What is no longer than a title leads up to it. */
function askedAbout(text: string): string {
  const paragraphs = paragraphsOrLines(text);
  const end = paragraphs.findIndex((one, at) => at > 0 && isOwn(one));
  if (end < 0 || isOwn(paragraphs[0] ?? '')) return '';
  const from = paragraphs.findIndex((one) => one.length >= LONGEST_CLOSING);
  return from < 0 || from >= end ? '' : paragraphs.slice(from, end).join('\n\n');
}

/** The paragraphs between those that a person wrote, of which the last one above leads up to them. */
function announced(text: string): string {
  const paragraphs = paragraphsOf(text);
  let from = 0;
  for (let at = 0; at < paragraphs.length && at < MOST_ABOVE; at++) {
    const paragraph = paragraphs[at] ?? '';
    if (isOwn(paragraph)) from = at + 1;
    else if (paragraph.length >= LONGEST_CLOSING && !(at === 0 && SUBJECT.test(paragraph.trim()))) break;
  }
  if (from === 0) return '';
  let end = paragraphs.length;
  while (end > from + 1 && isClosing(paragraphs[end - 1] ?? '')) end--;
  return paragraphs.slice(from, end).join('\n\n');
}

/** A paragraph of the letter itself. */
function isOwn(paragraph: string): boolean {
  const text = new SignText(paragraph);
  const leadsUp = LEADS_UP.test(paragraph.trim()) && !text.has('failure') && !text.has('delay');
  return leadsUp || isLetter(text) || isPersons(text.comparable) || saysI(text.comparable);
}

/** The shortest sentence of a mail system has more characters than "Merci d'avance", or a name. */
const LONGEST_CLOSING = 40;

function isClosing(paragraph: string): boolean {
  return paragraph.trim().length < LONGEST_CLOSING || isOwn(paragraph);
}
