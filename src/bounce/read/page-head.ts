/** What a mail page shows above an opened mail, where people copy it along: subject, sender, date, "to me". */
import { READER_LABELS } from '../field-labels.ts';
import { bounceSender } from '../sender.ts';
import { looseAddress } from './address.ts';

/** The head of an opened mail, as Gmail ("to me") and Outlook ("To: You") draw it. */
export interface PageHead {
  /** The sender's line: name and address. */
  from: string;
  /** The line with the reader; null where there is none. */
  to: string | null;
  /** The first line above the sender's; null where the sender's is the first. */
  subject: string | null;
  /** Where the mail itself begins. */
  below: number;
}

/** "Centreon <centreon@example.org>", "Centreon<centreon@example.org>" (Outlook): a line of its own. What begins with "From:" is a header. */
const SENDER = /^[^\s<>@:][^<>@:]{0,78}<[^\s<>@]{1,64}@[^\s<>@]{1,255}>$/u;

/** "to me", "À moi", "An: Marie", "宛先: 自分", and nothing else on the line. */
const READER = new RegExp(String.raw`^(?:(?:${READER_LABELS}|Alıcı|宛先|收件人|收件者|받는 사람) ?[:：].{1,120}|(?:(?:to|à|an|para|a|per|aan|till|til|do|кому) |宛先 ?)(?:me|moi|mich|mim|mí|mi|mij|mig|meg|mnie|мне|自分)(?!\p{L}).{0,60})$`, 'iu');

/** "Thu, Oct 24, 2024, 1:13 PM", "mar. 2 déc. 03:12 (il y a 3 jours)": a time, and few words. */
const TIME = /^(?![\w-]{2,40}: )[^@<>]{0,50}(?<!\d)\d{1,2}[:.h]\d\d(?!\d)[^@<>]{0,30}$/;

/** What no date says: a code, a sentence that something failed. */
const TELLS = /(?<![\d.:])[45](?:[0-5]\d(?= )|\.\d\.\d)|error|fail|full|unknown|retri|erreur|échec|inconnu|plein|fehler/i;

/** A line that leads up to what follows, or that says that a mail did not arrive: below it, a name and an address are the recipient's. */
const LEADS_UP = /[:：]$|deliver|undeliver|came back|fail|remis|revenu|distribu|échec|zugestellt|entreg|consegn|recapit/i;

/** Lines that say something, in which the sender stands, and those in which date and reader follow. */
const SENDER_WITHIN = 5;
const REST_WITHIN = 4;

/** Characters of a text in which its head stands. */
const REACH = 1_500;

/** Marks that pages put between two pieces of a line. */
const UNSEEN = /[\u200B\u200E\u200F\u2060\uFEFF]/g;

/**
 * @param text as it was pasted, line ends as LF
 * @returns what stands above the mail; null where a sender's line, or a date or reader below it, is missing
 */
export function pageHead(text: string): PageHead | null {
  const reach = text.slice(0, REACH);
  if (!reach.includes('@')) return null;
  const said = linesOf(reach);
  const at = said.slice(0, SENDER_WITHIN).findIndex(({ words }) => SENDER.test(words));
  const from = said[at]?.words ?? '';
  if (looseAddress(from) === null) return null;
  // A system's own name above an address is no recipient, whatever its title says.
  if (at > 0 && bounceSender({ address: looseAddress(from) }) !== 'certain' && LEADS_UP.test(said[at - 1]?.words ?? '')) return null;
  let last = -1;
  let to: string | null = null;
  let time: string | null = null;
  for (let next = at + 1; next <= at + REST_WITHIN; next++) {
    const { words = '' } = said[next] ?? {};
    if (to === null && READER.test(words) && !TELLS.test(words)) to = words;
    else if (time === null && TIME.test(words) && !TELLS.test(words)) time = words;
    else break;
    last = next;
  }
  return last < 0 ? null : { from, to, subject: said[0] !== undefined && at > 0 ? said[0].words : null, below: said[last]?.end ?? 0 };
}

/** The lines that say something, and where each ends. */
function linesOf(text: string): { words: string; end: number }[] {
  const found: { words: string; end: number }[] = [];
  let end = 0;
  for (const line of text.split('\n')) {
    end += line.length + 1;
    const words = line.replace(UNSEEN, '').trim();
    if (words !== '') found.push({ words, end });
  }
  return found;
}
