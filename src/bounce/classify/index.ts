/** classify(Report) -> Verdict: what happened, why, who can act, and where that is written. */
import type { Kind, OriginHints, Report, ReportedRecipient, Verdict } from '../types.ts';
import { hasReply } from './actions.ts';
import { automaticDetails } from './automatic.ts';
import { hasEmptySender } from './envelope.ts';
import { isFromOwnHouse } from './genuine.ts';
import { judge, sharedProse } from './judge.ts';
import { classifyKind, type KindVerdict } from './kind.ts';
import { type Texts, textsOf } from './kind-signs.ts';
import { isLetter } from './letter.ts';
import { quotedIn } from './letter-around.ts';
import { codesIn, namesMail } from './nature.ts';
import { judgeOrigin, type OriginVerdict } from './origin.ts';
import { reasonGiven } from './reason-given.ts';
import { tryingFor, tryingUntil } from './retry-until.ts';
import { sizesIn } from './sizes.ts';

/**
 * Judges a report. Never throws, whatever the report holds; takes time linear in it.
 *
 * @param report what `read` found
 * @param hints what is known beside the mail; `own` are the reader's addresses
 */
export function classify(report: Report, hints: OriginHints = {}): Verdict {
  const whole = textsOf(report);
  const said = kindFor(report, whole, hints);
  const quoted = said.kind === 'not_a_bounce' ? noticeInLetter(report, hints) : null;
  return quoted ?? verdict(report, whole, said, hints);
}

function verdict(report: Report, texts: Texts, { kind, evidence, signs = [] }: KindVerdict, hints: OriginHints): Verdict {
  const origin = kind === 'fake' || kind === 'not_a_bounce' ? NOBODYS : judgeOrigin(report, hints);
  const { from, to, subject, date, messageId } = report.original;
  const prose = sharedProse(report, texts);
  return {
    kind,
    kindEvidence: evidence,
    system: report.system,
    recipients: judged(report, kind).map((recipient) => judge(recipient, report, prose, kind)),
    original: { from, to, subject, date, messageId },
    origin: origin.origin,
    originEvidence: origin.evidence,
    fakeSigns: [...signs],
    emptySender: hasEmptySender(report),
    reportingHost: report.reportingHost,
    queueId: report.queueId,
    arrivalDate: report.arrivalDate,
    date: report.header.date,
    question: kind === 'failure' || kind === 'delay' ? origin.question : null,
    automatic: automaticDetails(report, texts, kind),
    ...(kind === 'delay' ? trying(report, texts) : { tryingUntil: null }),
    ...(kind === 'failure' ? { sizes: sizesIn(report.prose) } : {}),
  };
}

/** Until when it is tried; where no date is known to count from, for how long. */
function trying(report: Report, { prose }: Texts): Pick<Verdict, 'tryingUntil' | 'tryingFor'> {
  const until = tryingUntil(report, prose);
  return { tryingUntil: until, ...(until === null && { tryingFor: tryingFor(prose) }) };
}

/** A title, or the few words of a reason: people quote as much of what they only speak of. */
const FEW_WORDS = /^(?:words:|kind:(?:title|reply)$)/;

/** A person pastes a letter, and what it quotes is a notice. */
function noticeInLetter(report: Report, hints: OriginHints): Verdict | null {
  if (!report.isVisibleText || report.header.from !== null) return null;
  const { prose } = textsOf(report);
  // A parcel's "Destinataire inconnu", the subjects in a filter's or a moderator's list, the codes of a newsletter: what is quoted there is nobody's mail.
  const isUnaddressed = !report.recipients.some((one) => one.address !== null || hasReply(one));
  if (prose.has('moderation') || (isUnaddressed && (prose.has('digest') || prose.has('bulk') || (codesIn(prose) > 1 && !isLetter(prose))))) return null;
  for (const piece of quotedIn(report.prose, report.heading === null)) {
    const inner = { ...report, prose: piece };
    const texts = textsOf(inner);
    if (prose.has('parcel') && isUnaddressed && !namesMail(texts.prose)) continue;
    const said = classifyKind(inner, texts);
    if ((said.kind === 'failure' || said.kind === 'delay') && (!FEW_WORDS.test(said.evidence?.rule ?? '') || isWholeNotice(inner, texts, said))) return verdict(inner, texts, said, hints);
  }
  return null;
}

/** Whole sentences of a notice: what failed and why, or for whom; or an address and a server's few words: "marie@example.org: MAILBOX FULL". */
function isWholeNotice({ recipients }: Report, { prose }: Texts, { evidence }: KindVerdict): boolean {
  const names = recipients.some(({ address }) => address !== null && prose.text.includes(address));
  if (evidence?.rule === 'kind:reply') return names && prose.comparable.length <= MOST_OF_REPLY;
  if (evidence?.rule.startsWith('words:') !== true) return false;
  return prose.comparable.length >= (names ? LEAST_OF_NAMED : LEAST_OF_NOTICE) && (names || reasonGiven(prose) !== null);
}

/** Characters of the shortest notice that says for whom, and of one that says why. */
const LEAST_OF_NAMED = 30;
const LEAST_OF_NOTICE = 60;

/** Characters of an address and the few words of a reply, at most. */
const MOST_OF_REPLY = 200;

function kindFor(report: Report, texts: Texts, { own = [] }: OriginHints): KindVerdict {
  const found = classifyKind(report, texts);
  return found.kind === 'fake' && isFromOwnHouse(report, own) ? { kind: 'not_a_bounce', evidence: null } : found;
}

/** A bounce that names nobody still has a cause; a reply that a person only speaks of is nobody's. */
function judged({ recipients }: Report, kind: Kind): readonly ReportedRecipient[] {
  const bounce = kind === 'failure' || kind === 'delay';
  if (bounce && recipients.length === 0) return [NOBODY];
  return bounce ? recipients : recipients.filter(({ source }) => source !== 'quoted');
}

const NOBODY: ReportedRecipient = {
  address: null, originalAddress: null, action: null, status: null, replyCode: null, diagnostic: null, remoteHost: null, retryUntil: null, source: 'prose',
};

/** Where no mail is returned, nobody asks whose it was. */
const NOBODYS: OriginVerdict = { origin: 'cannot_tell', evidence: [], question: null };
