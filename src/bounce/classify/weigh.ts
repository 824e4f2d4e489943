/** Of all that a report says of one recipient, the words that decide. */
import type { RuleKind } from '../knowledge/tables.ts';
import type { Actor, Cause, Confidence, Evidence, Kind, ReportedRecipient } from '../types.ts';
import { isBannerRefusal, ofCommand, ofReplyCode, ofStatus, statusInReply } from './codes.ts';
import { isSameFamily } from './provider.ts';
import { LOOKED_AT, type SignText } from './kind-signs.ts';
import { isTalk } from './letter.ts';
import { looseWords } from './loose-words.ts';
import { reasonSaid } from './reason-given.ts';
import type { Match } from './rules.ts';
import { sentenceEnd } from './sentences.ts';
import { verbatim } from './sign-set.ts';

/** A rule of another provider counts where it has at least this many characters: shorter ones mean something else elsewhere. */
const SPEAKS_FOR_ITSELF = 12;

/**
 * What decides over what. The reply comes before the prose around it; in each, the provider's own words before anybody's, those before
 * codes, and words that say what became of the mail ("retry timeout exceeded") behind words that say why.
 */
const RANK = {
  replyOwn: 13,
  replyWords: 12,
  tellingStatus: 11,
  replyOfUnknownProvider: 10,
  replyOutcome: 9,
  proseOwn: 8,
  proseWords: 7,
  replyWeak: 6,
  proseOutcome: 5,
  replyLooseWords: 4,
  command: 3,
  vagueStatus: 2,
  replyCode: 1,
} as const;

/** What became of the mail, not why. */
const OUTCOME: Cause = 'expired';

/** No reasons: a delay is one without words too, and in a failure words of success speak of something else. */
const NO_CAUSE: ReadonlySet<Cause> = new Set(['delayed', 'delivered', 'relayed', 'auto_reply', 'backscatter', 'phishing_fake_bounce', 'unknown']);

/** What a code or a weak word means in general, and what the reply's loose words may say more exactly: 5.2.2 is also a sender's used-up quota. */
const NARROWER: Partial<Record<Cause, readonly Cause[]>> = {
  mailbox_full: ['sender_quota'], account_disabled: ['mailbox_unavailable'], spam_content: ['ip_blocklisted', 'ip_reputation', 'url_blocklisted', 'sender_account'],
};

/** Where something is said. */
export interface Place {
  kind: Kind;
  /** The system that wrote the report speaks of another's domain, without having asked a server. */
  ownFinding: boolean;
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

/** Most replies decide alone: the prose around is only asked for by one that does not. Null where it cannot be said of whom it speaks. */
export type SharedProse = () => SignText | null;

interface Candidate {
  match: Match;
  rank: number;
  weight: number;
  text: SignText;
}

/**
 * @param reply the recipient's own diagnostic
 * @param prose the report's human-readable part
 * @param at where this is said
 */
export function weigh(recipient: ReportedRecipient, reply: SignText, prose: SharedProse, provider: string | null, at: Place): Finding | null {
  const { kind } = at;
  const codeClass = (recipient.replyCode ?? recipient.status ?? '').charAt(0);
  const isTemporary = kind === 'delay' || codeClass === '4';
  const counts = ({ rule }: Match): boolean => !(rule.weak && rule.kind === 'temporary' && codeClass === '5');
  const weighed = (text: SignText, before: Candidate | null, rankOf: (match: Match, provider: string | null) => number): Candidate | null => {
    let heaviest = before;
    for (const match of text.matches.rules) {
      const rank = rankOf(match, provider);
      if (rank === 0 || !counts(match)) continue;
      const weight = weightOf(match, rank, isTemporary);
      if (heaviest === null || weight > heaviest.weight) heaviest = { match, rank, weight, text };
    }
    return heaviest;
  };
  const replied = weighed(reply, null, rankInReply);
  const coded = ofCodes(recipient, kind);
  // What decides over all that the prose could say needs no look at it.
  const isDecided = Math.max(replied?.rank ?? 0, coded?.rank ?? 0) > RANK.proseOwn;
  const around = isDecided ? null : prose();
  const rankAround = (match: Match, its: string | null): number => (recipient.replyCode !== null && isAsked(around?.comparable ?? '', match.end) ? 0 : rankInProse(match, its));
  const said = around === null ? replied : weighed(around, replied, rankAround);
  const rank = Math.max(said?.rank ?? 0, coded?.rank ?? 0);
  // Where a server refused for good, its own words say more than that the mail expired.
  const isRefused = rank === RANK.proseOutcome && recipient.replyCode?.startsWith('5') === true;
  // Who asks about a reply speaks in their own words: "I couldn't find any document about it".
  const isOnlyReply = isRefused || (recipient.replyCode !== null && around !== null && (recipient.source === 'quoted' || isTalk(around)));
  const loose = rank < RANK.replyLooseWords || isRefused ? ofLooseWords(reply, isOnlyReply ? null : around) : null;
  if (loose !== null) return loose;
  const narrower = narrowed(reply, coded !== null && coded.rank > (said?.rank ?? 0) ? coded.finding.cause : said?.rank === RANK.replyWeak ? said.match.rule.cause : null);
  if (narrower !== null) return narrower;
  if (said === null || (coded !== null && coded.rank > said.rank)) return coded?.finding ?? null;
  return found(said, coded?.finding.cause ?? null, at);
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

/** "Ist das Postfach voll?" below a server's reply: what somebody asks, no server has said. */
function isAsked(comparable: string, from: number): boolean {
  return /[?？؟]/.test(comparable.charAt(sentenceEnd(comparable, from)));
}

/** Words of no one provider: greylisting programs, lists of blocked senders. */
function isAnybodys({ provider, isBlocklist }: Match['rule']): boolean {
  return provider === 'generic' || isBlocklist;
}

/**
 * The highest rank; in one rank words for a passing fault where the code says so, then the longest words, then the last. "Message
 * rejected" and "quarantined" say that it was refused: any words that say why come before them.
 */
function weightOf({ rule, start, end }: Match, rank: number, isTemporary: boolean): number {
  const saysWhy = rule.cause !== 'policy' || !(rule.weak || isAnybodys(rule));
  return rank * 10_000 + (isTemporary && rule.kind === 'temporary' ? 5_000 : 0) + (saysWhy ? Math.min(end - start, 400) * 10 : 0) + start / LOOKED_AT;
}

function found({ match: { rule, start, end }, text, rank }: Candidate, codedCause: Cause | null, at: Place): Finding {
  const isCertain = rank >= RANK.replyWords || rule.cause === codedCause;
  const isLikely = rank >= RANK.replyWeak;
  return {
    cause: causeAt(rule, at),
    who: rule.who,
    kind: at.kind === 'delay' && rule.waiting !== null ? 'temporary' : rule.kind,
    evidence: { text: verbatim(text.text, start, end), rule: rule.name },
    code: rule.code,
    confidence: isCertain ? 'certain' : isLikely ? 'likely' : 'guess',
  };
}

function causeAt(rule: Match['rule'], { kind, ownFinding }: Place): Cause {
  if (ownFinding && rule.own !== null) return rule.own;
  return kind === 'delay' ? rule.waiting ?? rule.cause : rule.cause;
}

function ofCodes(recipient: ReportedRecipient, kind: Kind): { rank: number; finding: Finding } | null {
  const { replyCode } = recipient;
  const status = tellingStatus(recipient);
  const meant = status === null ? null : ofStatus(status);
  if (status !== null && meant?.isTelling) return { rank: RANK.tellingStatus, finding: byCode(meant.cause, status, `status:${status}`, 'likely') };
  const probable = replyCode === null ? null : ofReplyCode(replyCode, status);
  if (replyCode !== null && probable?.isTelling) return { rank: RANK.tellingStatus, finding: byCode(probable.cause, replyCode, `reply:${replyCode}`, 'likely') };
  const refused = isBannerRefusal(recipient.diagnostic) ? 'ip_reputation' : ofCommand(recipient, kind);
  if (replyCode !== null && refused !== null) return { rank: RANK.command, finding: byCode(refused, replyCode, `reply:${replyCode}`, 'guess') };
  if (status !== null && meant !== null) return { rank: RANK.vagueStatus, finding: byCode(meant.cause, status, `status:${status}`, 'guess') };
  if (replyCode === null || probable === null) return null;
  return { rank: RANK.replyCode, finding: byCode(probable.cause, replyCode, `reply:${replyCode}`, 'guess') };
}

/** "Status: 5.0.0" beside "550 5.1.1 …": many systems write the one whatever the server said. */
function tellingStatus({ status, diagnostic }: ReportedRecipient): string | null {
  if (status === null || diagnostic === null || ofStatus(status)?.isTelling) return status;
  const written = statusInReply(diagnostic);
  return written !== null && written.charAt(0) === status.charAt(0) && (ofStatus(status) === null || ofStatus(written)?.isTelling) ? written : status;
}

function narrowed(reply: SignText, general: Cause | null): Finding | null {
  const causes = general === null ? undefined : NARROWER[general];
  const found = causes && ofLooseWords(reply, null);
  return found && causes.includes(found.cause) ? found : null;
}

function ofLooseWords(reply: SignText, prose: SignText | null): Finding | null {
  const inReply = looseWords(reply.comparable);
  const found = inReply ?? (prose && reasonSaid(prose));
  const text = inReply ? reply : prose;
  return text && found && byCode(found.cause, text.verbatim(found), `words:${found.cause}`, 'guess');
}

function byCode(cause: Cause, text: string, rule: string, confidence: Confidence): Finding {
  return { cause, who: null, kind: 'both', evidence: { text, rule }, code: null, confidence };
}
