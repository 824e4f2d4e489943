import table from '../knowledge/absence-words.json' with { type: 'json' };
import signTable from '../knowledge/kind-signs.json' with { type: 'json' };
import type { Evidence, Report } from '../types.ts';
import { daysIn } from './absence.ts';
import { hasEmptySender } from './envelope.ts';
import { SignText, type Texts } from './kind-signs.ts';
import { isAnswerTitle, saysI } from './letter.ts';
import { comparable, type Found, SignSet } from './sign-set.ts';

/** Fields that vacation programs write. RFC 3834 names `Auto-Submitted`; the others are older custom. */
const FIELDS: readonly string[] = [
  'x-autoreply', 'x-autorespond', 'x-autoresponder', 'x-autoresponse', 'x-auto-reply', 'x-auto-response', 'x-vacation',
  'x-mail-autoreply', 'x-autoreply-domain', 'x-autoreply-from', 'x-facebook-notify-autoreply', 'auto-response', 'autoreply',
];

/** Between the sign and the colon of a subject: "Automatic reply from Marie: …". */
const TO_COLON = 24;

/**
 * Signs of an automatic answer: what the header declares, what the subject begins with, or what the text says, if the mail is
 * automatic by its header. Null where there are none.
 */
export function autoReply(report: Report, { prose, subject }: Texts): Evidence | null {
  const { header } = report;
  const submitted = header.autoSubmitted?.toLowerCase() ?? '';
  // "(rejected)": Sieve's "reject" (RFC 5429, section 2.1).
  if (submitted.startsWith('auto-replied') && !submitted.includes('(rejected)')) return { text: header.autoSubmitted ?? '', rule: 'header:auto-submitted' };
  if (header.precedence === 'auto_reply') return { text: header.precedence, rule: 'header:precedence' };
  const field = FIELDS.find((name) => header.names.includes(name));
  if (field !== undefined) return { text: field, rule: `header:${field}` };
  return bySubject(subject) ?? (header.inReplyTo !== null && saysI(prose.comparable) ? null : heldForModerator(prose)) ?? (declaresItselfAutomatic(report) ? (subject.evidence('away_subject') ?? prose.evidence('auto_reply')) : null);
}

/** A program says early that a mail waits; further down somebody speaks of it. */
const HELD_WITHIN = 700;

/**
 * A mailing list's program says that a mail waits for the moderator; some mark that in no field (mlmmj).
 *
 * @returns the words that say so; null where none do, or somebody only speaks of them
 */
export function heldForModerator(prose: SignText): Evidence | null {
  const found = prose.find('moderated');
  return found === null || found.start > HELD_WITHIN || prose.has('quoting') || prose.has('bulk') ? null : prose.evidence('moderated');
}

/** "Automatic reply: …", "Re: … (Automatic Response)", and the sign as the whole subject. */
export function bySubject(subject: SignText): Evidence | null {
  const found = subject.find('auto_reply_subject');
  if (!found) return null;
  const text = subject.comparable;
  const colon = text.indexOf(':', found.end - 1);
  const colonNear = (colon >= 0 && colon - found.end <= TO_COLON) || text.includes('：', found.end);
  const alone = text.trim().length - (found.end - found.start) <= 4;
  const counts = colonNear || alone || found.sign.startsWith('(');
  return counts ? { text: subject.verbatim(found), rule: 'kind:auto_reply_subject' } : null;
}

/** @returns whether a mail is marked as automatic, or with the empty envelope sender that automatic mail should have (RFC 3834, section 3.3). */
export function declaresItselfAutomatic({ header }: Report): boolean {
  return hasEmptySender({ header }) === true || header.autoSubmitted?.toLowerCase().startsWith('auto') === true
    || header.names.includes('x-auto-response-suppress') || header.precedence === 'bulk' || header.precedence === 'junk';
}

/** What people write of an absence, and beside it; none of these alone makes an automatic answer. */
const GROUPS = ['away', 'closed', 'automatic', 'thanks', 'besides'] as const;

type WordGroup = (typeof GROUPS)[number];

let set: SignSet<WordGroup> | null = null;

function wordsIn(text: string): ReadonlyMap<WordGroup, readonly Found[]> {
  set ??= new SignSet(GROUPS.flatMap((group) => table[group].flatMap(({ words }) => words.map((word) => [comparable(word), group] as const))));
  return set.scan(text);
}

/** Signs that people write into letters, too: who asks something beside them writes one. */
const PERSONAL = new Set(signTable.groups.auto_reply.signs.flatMap((sign) => ('personal' in sign ? [sign.text] : [])));

/**
 * Signs of an automatic answer in a text without a header: what only such answers say, or words of an absence that meet others, as a
 * thank-you for the message, a last day, whom to write to in a hurry.
 */
export function autoReplyInText(prose: SignText): Evidence | null {
  const titled = byFirstLine(prose);
  if (titled !== null) return titled;
  const words = wordsIn(prose.comparable);
  const isMet = words.has('thanks') || words.has('besides');
  const said = prose.findAll('auto_reply').find(({ sign }) => isMet || !prose.asks || !PERSONAL.has(sign));
  const found = said ?? (prose.asks && !words.has('besides') ? null : metBySomething(words, isMet, prose));
  return found ? { text: prose.verbatim(found), rule: 'kind:auto_reply' } : null;
}

/** Characters of a subject, and of what stands below it. */
const LONGEST_SUBJECT = 150;
const BEGINNING = 1000;

/** People copy the subject along with the answer: "Réponse automatique : Vœux" above it. Who answers it ("Re: Automatic reply"), or asks, writes a letter. */
function byFirstLine({ text }: SignText): Evidence | null {
  const end = text.indexOf('\n');
  const line = end < 0 || end > LONGEST_SUBJECT ? '' : text.slice(0, end);
  return line === '' || isAnswerTitle(line) || line.includes('?') || new SignText(beginning(text)).asks ? null : bySubject(new SignText(line));
}

/** The first line and what stands right below it: further down, somebody may ask about what they paste. */
function beginning(text: string): string {
  return text.slice(0, BEGINNING).split(/\n[ \t]{0,8}\n/, 2).join('\n');
}

/** Words of an absence that do not stand alone. */
function metBySomething(words: ReadonlyMap<WordGroup, readonly Found[]>, isMet: boolean, prose: SignText): Found | null {
  const [away = null, closed = null, automatic = null] = (['away', 'closed', 'automatic'] as const).map((group) => words.get(group)?.[0]);
  if (!isMet) return away !== null && daysIn(prose.text).until !== null ? away : null;
  return away ?? automatic ?? (closed !== null && daysIn(prose.text).until !== null ? closed : null);
}
