import type { Evidence, Origin, OriginHints, OriginQuestion, Report } from '../types.ts';
import { isOwnServers } from '../mail-programs.ts';
import { addressesIn } from './mailbox.ts';
import { type OriginSign, originSigns } from './origin-signs.ts';

export interface OriginVerdict {
  origin: Origin;
  /** Strongest first; rule "origin:own:login", "origin:not_own:first-hop", …: which way each points, and what it is. */
  evidence: Evidence[];
  /** Asked where the signs do not decide and something is known to ask by. */
  question: OriginQuestion | null;
}

/**
 * A verdict needs a strong sign and this much in all. A strong one for the reader is enough where nothing speaks against it; two of
 * middle weight count as a strong one against, if there is more beside them.
 */
const ENOUGH = 4;

/** From here on a sign stands in the way of the opposite verdict. */
const STRONG = 3;

/** The reader's own program says it, and of no mail but theirs. */
const OWN_PROGRAMS: OriginVerdict = { origin: 'own', evidence: [{ text: '', rule: 'origin:own:program' }], question: null };

/**
 * Did the reader send the returned mail? The reader's own answer decides; else the signs, as sure as they are: weak ones alone
 * never make a verdict, and strong ones on both sides make none. Without own addresses, whom the report was sent to is the reader.
 */
export function judgeOrigin(report: Report, hints: OriginHints = {}): OriginVerdict {
  if (isOwnServers(report.system) && hints.wrote === undefined) return OWN_PROGRAMS;
  const sentTo = addressesIn(report.header.to);
  const own = hints.own && hints.own.length > 0 ? hints.own : sentTo.slice(0, 3);
  const signs = outside(hints);
  if (own.length > 0) signs.push(...originSigns(report, sentTo, own));
  signs.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const origin = weigh(signs);
  return {
    origin,
    evidence: signs.map((sign) => ({ text: sign.text, rule: `origin:${sign.weight > 0 ? 'own' : 'not_own'}:${sign.name}` })),
    question: origin === 'cannot_tell' ? questionFor(report) : null,
  };
}

/** What the page and the reader say. */
function outside({ inConversation, wrote }: OriginHints): OriginSign[] {
  const signs: OriginSign[] = [];
  if (wrote !== undefined) signs.push({ weight: wrote ? 100 : -100, text: '', name: 'answer' });
  if (inConversation === true) signs.push({ weight: 4, text: '', name: 'conversation' });
  return signs;
}

function weigh(signs: readonly OriginSign[]): Origin {
  const sum = { own: 0, notOwn: 0 };
  const strongest = { own: 0, notOwn: 0 };
  let middling = 0;
  for (const { name, weight } of signs) {
    if (name === 'answer') return weight > 0 ? 'own' : 'not_own';
    const side = weight > 0 ? 'own' : 'notOwn';
    sum[side] += Math.abs(weight);
    strongest[side] = Math.max(strongest[side], Math.abs(weight));
    if (weight <= -2) middling += 1;
  }
  if (strongest.own >= STRONG && strongest.notOwn < STRONG && (sum.own >= ENOUGH || sum.notOwn === 0)) return 'own';
  const against = strongest.notOwn >= STRONG ? sum.notOwn >= ENOUGH : middling >= 2 && sum.notOwn > ENOUGH;
  return against && strongest.own < 2 ? 'not_own' : 'cannot_tell';
}

/** "Did you write to X on 12 March?": by recipient, date and subject, as far as the report knows them. */
function questionFor(report: Report): OriginQuestion | null {
  const recipient = report.recipients.find(({ address }) => address !== null)?.address ?? addressesIn(report.original.to)[0] ?? null;
  const { subject } = report.original;
  if (recipient === null && subject === null) return null;
  // A page shows when the report came, which may be days after the mail was written.
  return { recipient, date: report.original.date ?? report.arrivalDate ?? (report.isVisibleText ? null : report.header.date), subject };
}
