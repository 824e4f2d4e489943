/** Of all that a report says of one recipient, the words that decide. */
import type { RuleKind } from '../knowledge/tables.ts';
import type { Actor, Cause, Confidence, Evidence, Kind, ReportedRecipient } from '../types.ts';
import { ofCommand, ofReplyCode, ofStatus } from './codes.ts';
import { isSameFamily } from './provider.ts';
import { findMatches, type Match, type Matches } from './rules.ts';
import { comparable, verbatim } from './sign-set.ts';

/** Characters of a text that are looked at. */
const LOOKED_AT = 8000;

/** A rule of another provider counts where it has at least this many characters: shorter ones mean something else elsewhere. */
const SPEAKS_FOR_ITSELF = 12;

/**
 * What decides over what. The reply comes before the prose around it; in each, the provider's own words before anybody's, those before
 * codes, and words that say what became of the mail ("retry timeout exceeded") behind words that say why.
 */
const RANK = {
  replyOwn: 12,
  replyWords: 11,
  tellingStatus: 10,
  replyOfUnknownProvider: 9,
  replyOutcome: 8,
  proseOwn: 7,
  proseWords: 6,
  replyWeak: 5,
  proseOutcome: 4,
  command: 3,
  vagueStatus: 2,
  replyCode: 1,
} as const;

/** What became of the mail, not why. */
const OUTCOME: Cause = 'expired';

/** No reasons: a delay is one without words too, and in a failure words of success speak of something else. */
const NO_CAUSE: ReadonlySet<Cause> = new Set(['delayed', 'delivered', 'relayed', 'auto_reply', 'backscatter', 'phishing_fake_bounce', 'unknown']);

/** A text of the mail with what was found in it. */
export interface Looked {
  text: string;
  matches: Matches;
}

export interface Finding {
  cause: Cause;
  who: Actor | null;
  kind: RuleKind;
  evidence: Evidence;
  /** Row whose own explanation is shown. */
  code: string | null;
  confidence: Confidence;
}

interface Candidate extends Match {
  rank: number;
  text: string;
}

/** @param text of any length; its beginning is looked at */
export function look(text: string): Looked {
  const capped = text.length > LOOKED_AT ? text.slice(0, LOOKED_AT) : text;
  return { text: capped, matches: findMatches(comparable(capped)) };
}

/**
 * @param reply the recipient's own diagnostic
 * @param prose the report's human-readable part; null where it speaks of several recipients, so that it cannot be said of whom
 */
export function weigh(recipient: ReportedRecipient, reply: Looked, prose: Looked | null, provider: string | null, kind: Kind): Finding | null {
  const codeClass = (recipient.replyCode ?? recipient.status ?? '').charAt(0);
  const isTemporary = kind === 'delay' || codeClass === '4';
  const candidates = [
    ...reply.matches.rules.map((match) => ({ ...match, text: reply.text, rank: rankInReply(match, provider) })),
    ...(prose?.matches.rules ?? []).map((match) => ({ ...match, text: prose?.text ?? '', rank: rankInProse(match, provider) })),
  ].filter(({ rank, rule }) => rank > 0 && !(rule.weak && rule.kind === 'temporary' && codeClass === '5'));
  const said = best(candidates, isTemporary);
  const coded = ofCodes(recipient);
  if (said === null || (coded !== null && coded.rank > said.rank)) return coded?.finding ?? null;
  return found(said, coded?.finding.cause ?? null, kind);
}

function rankInReply({ rule, start, end }: Match, provider: string | null): number {
  if (NO_CAUSE.has(rule.cause)) return 0;
  if (rule.cause === OUTCOME) return RANK.replyOutcome;
  if (rule.weak) return rule.provider === null || isAnybodys(rule) || isSameFamily(rule.provider, provider) ? RANK.replyWeak : 0;
  if (isSameFamily(rule.provider, provider)) return RANK.replyOwn;
  if (rule.provider === null || isAnybodys(rule)) return RANK.replyWords;
  return end - start >= SPEAKS_FOR_ITSELF ? RANK.replyOfUnknownProvider : 0;
}

function rankInProse({ rule }: Match, provider: string | null): number {
  if (NO_CAUSE.has(rule.cause)) return 0;
  if (rule.cause === OUTCOME) return RANK.proseOutcome;
  if (rule.weak) return 0;
  if (isSameFamily(rule.provider, provider)) return RANK.proseOwn;
  return rule.provider === null || isAnybodys(rule) ? RANK.proseWords : 0;
}

/** Words of no one provider: greylisting programs, lists of blocked senders. */
function isAnybodys({ provider, isBlocklist }: Match['rule']): boolean {
  return provider === 'generic' || isBlocklist;
}

/** The highest rank; in one rank words for a passing fault where the code says so, then the longest words, then the last. */
function best(candidates: readonly Candidate[], isTemporary: boolean): Candidate | null {
  const weight = ({ rank, rule, start, end }: Candidate): number =>
    rank * 10_000 + (isTemporary && rule.kind === 'temporary' ? 5_000 : 0) + Math.min(end - start, 400) * 10 + start / LOOKED_AT;
  let heaviest: Candidate | null = null;
  for (const candidate of candidates) if (heaviest === null || weight(candidate) > weight(heaviest)) heaviest = candidate;
  return heaviest;
}

function found({ rule, start, end, text, rank }: Candidate, codedCause: Cause | null, kind: Kind): Finding {
  const isCertain = rank >= RANK.replyWords || rule.cause === codedCause;
  const isLikely = rank >= RANK.replyWeak;
  return {
    // Of a mail that is still being tried, nothing has expired yet.
    cause: kind === 'delay' && rule.cause === 'expired' ? 'delayed' : rule.cause,
    who: rule.who,
    kind: rule.kind,
    evidence: { text: verbatim(text, start, end), rule: rule.name },
    code: rule.code,
    confidence: isCertain ? 'certain' : isLikely ? 'likely' : 'guess',
  };
}

function ofCodes({ status, replyCode, command }: ReportedRecipient): { rank: number; finding: Finding } | null {
  const meant = status === null ? null : ofStatus(status);
  if (status !== null && meant?.isTelling) return { rank: RANK.tellingStatus, finding: byCode(meant.cause, status, `status:${status}`, 'likely') };
  const probable = replyCode === null ? null : ofReplyCode(replyCode);
  if (replyCode !== null && probable?.isTelling) return { rank: RANK.tellingStatus, finding: byCode(probable.cause, replyCode, `reply:${replyCode}`, 'likely') };
  const refused = replyCode === null ? null : ofCommand(command ?? null, replyCode);
  if (replyCode !== null && refused !== null) return { rank: RANK.command, finding: byCode(refused, replyCode, `reply:${replyCode}`, 'guess') };
  if (status !== null && meant !== null) return { rank: RANK.vagueStatus, finding: byCode(meant.cause, status, `status:${status}`, 'guess') };
  if (replyCode === null || probable === null) return null;
  return { rank: RANK.replyCode, finding: byCode(probable.cause, replyCode, `reply:${replyCode}`, 'guess') };
}

function byCode(cause: Cause, text: string, rule: string, confidence: Confidence): Finding {
  return { cause, who: null, kind: 'both', evidence: { text, rule }, code: null, confidence };
}
