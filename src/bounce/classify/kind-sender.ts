/** Notices of which only the sender says what they are: a daemon whose words nobody taught us. */
import { bounceSender } from '../sender.ts';
import type { Report } from '../types.ts';
import { isConditional } from './conditional.ts';
import type { KindVerdict } from './kind.ts';
import { WAITS } from './kind-loose.ts';
import { type SignGroup, SignText } from './kind-signs.ts';
import { addressOf } from './mailbox.ts';
import { requestWords } from './request-words.ts';
import { waitingWords } from './waiting-words.ts';

/** Senders that are no person under any subject. */
const MACHINE = /daemon|post_master|^[^@]*$/i;

/** @returns whether the sender's address is one that only mail systems write from */
export function isDaemons({ from }: Pick<Report['header'], 'from'>): boolean {
  const address = addressOf(from);
  return address !== null && bounceSender({ address }) === 'certain';
}

/** @param from a sender whose address mail systems write from, as a header gives it. @returns whether nobody else does: a postmaster may also write letters */
export function isMachine(from: string): boolean {
  return MACHINE.test(from);
}

/** @returns what such a sender most likely writes: that a mail still waits where words together say so, else that it came back */
export function ofUnknownWords(text: SignText, from: string): KindVerdict {
  const waits = waitingWords(text.comparable);
  if (waits === null || isConditional(text.comparable, waits)) return { kind: 'failure', evidence: { text: from, rule: 'sender:mail-system' } };
  return { kind: 'delay', evidence: { text: text.verbatim(waits), rule: WAITS } };
}

/** What daemons send besides returns, by its words or by its subject; where it names nobody, words of less weight tell as much. */
const OTHERS = ['quota', 'moderation', 'digest'] as const satisfies readonly SignGroup[];
const OTHERS_TO_NOBODY = ['bulk', 'parcel'] as const satisfies readonly SignGroup[];
const SUCCESS = ['delivered', 'relayed', 'expanded', 'read_receipt'] as const satisfies readonly SignGroup[];
/** Sendmail's title of a success. */
const RECEIPT = /^return receipt/;

/** Where a page says who sent it, a daemon's words are a return in whatever language they are. */
export function bySender(text: SignText, { header, recipients }: Report): KindVerdict | null {
  const { from, subject } = header;
  if (from === null || !isDaemons(header)) return null;
  if (!isMachine(from) && bounceSender({ subject }) === 'no') return null;
  const title = new SignText(subject ?? '');
  const namesSomebody = recipients.some(({ address }) => address !== null);
  const isOfOther = OTHERS.some((group) => text.has(group)) || SUCCESS.some((group) => title.has(group)) || RECEIPT.test(title.comparable)
    || (!namesSomebody && (OTHERS_TO_NOBODY.some((group) => text.has(group)) || requestWords('mailbox', text.comparable) !== null));
  return isOfOther || text.text.trim() === '' ? null : ofUnknownWords(text, from);
}
