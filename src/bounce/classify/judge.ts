/** One recipient's verdict. */
import { replyCodes, statusCodes } from '../knowledge/tables.ts';
import type {
  Actor, Cause, Confidence, Evidence, Kind, Permanence, RecipientVerdict, Report, ReportedRecipient,
} from '../types.ts';
import { CAUSES } from './causes.ts';
import { didYouMean } from './did-you-mean.ts';
import { providerOfDomain, providerOfHost, providerOfSignatures } from './provider.ts';
import { findMatches, type Match, type Matches } from './rules.ts';
import { comparable, verbatim } from './sign-set.ts';

/** Characters of a text that are looked at. */
const LOOKED_AT = 8000;

/** A text of the mail with what was found in it. */
interface Looked {
  text: string;
  matches: Matches;
}

interface Finding {
  cause: Cause;
  who: Actor | null;
  kind: string;
  evidence: Evidence;
  code: string | null;
  confidence: Confidence;
}

export function judge(recipient: ReportedRecipient, report: Report, kind: Kind): RecipientVerdict {
  const reply = look(recipient.diagnostic ?? '');
  const domain = recipient.address?.split('@')[1]?.toLowerCase() ?? null;
  const provider = (recipient.remoteHost === null ? null : providerOfHost(recipient.remoteHost, domain))
    ?? providerOfSignatures(reply.matches.signatures, domain)
    ?? (domain === null ? null : providerOfDomain(domain));
  const finding = words(reply, provider) ?? words(look(report.prose), provider) ?? codes(recipient);
  const cause = finding?.cause ?? (kind === 'delay' ? 'delayed' : 'unknown');
  return {
    address: recipient.address,
    ...(recipient.originalAddress === null ? {} : { originalAddress: recipient.originalAddress }),
    action: recipient.action,
    status: recipient.status,
    replyCode: recipient.replyCode,
    diagnostic: recipient.diagnostic,
    remoteHost: recipient.remoteHost,
    cause,
    permanence: permanence(cause, recipient),
    whoActs: finding?.who ?? CAUSES[cause].who,
    provider,
    confidence: finding?.confidence ?? 'guess',
    evidence: finding?.evidence ?? null,
    providerCode: finding?.code ?? null,
    didYouMean: didYouMean(recipient.address, cause, recipient.remoteHost),
    retryUntil: recipient.retryUntil,
  };
}

function look(text: string): Looked {
  const capped = text.length > LOOKED_AT ? text.slice(0, LOOKED_AT) : text;
  return { text: capped, matches: findMatches(comparable(capped)) };
}

function words(looked: Looked, provider: string | null): Finding | null {
  const own = longest(looked.matches.rules.filter(({ rule }) => rule.provider !== null && (rule.provider === provider || rule.provider === 'generic' || rule.name.startsWith('blocklist:'))));
  const match = own ?? longest(looked.matches.rules.filter(({ rule }) => rule.provider === null));
  if (match === null) return null;
  const { rule } = match;
  return {
    cause: rule.cause,
    who: rule.who,
    kind: rule.kind,
    evidence: { text: verbatim(looked.text, match.start, match.end), rule: rule.name },
    code: rule.code,
    confidence: 'certain',
  };
}

function longest(matches: readonly Match[]): Match | null {
  let best: Match | null = null;
  for (const match of matches) if (best === null || match.end - match.start > best.end - best.start) best = match;
  return best;
}

const statusCauses = new Map(statusCodes.map(({ code, cause }) => [code.slice(2), cause]));
const replyNames = new Map(replyCodes.map(({ code, kind }) => [String(code), kind]));

function codes({ status, replyCode }: ReportedRecipient): Finding | null {
  const cause = status === null ? undefined : statusCauses.get(status.slice(2));
  if (status !== null && cause !== undefined && cause !== 'unknown') {
    return { cause, who: null, kind: 'both', evidence: { text: status, rule: `status:${status}` }, code: null, confidence: 'likely' };
  }
  const known = replyCode === null ? undefined : REPLY_CAUSES[replyCode];
  if (replyCode === null || known === undefined || !replyNames.has(replyCode)) return null;
  return { cause: known, who: null, kind: 'both', evidence: { text: replyCode, rule: `reply:${replyCode}` }, code: null, confidence: 'guess' };
}

/** What an SMTP reply code alone makes probable. */
const REPLY_CAUSES: Readonly<Record<string, Cause>> = {
  '421': 'server_error', '450': 'mailbox_busy', '451': 'server_error', '452': 'server_error', '550': 'mailbox_unavailable', '551': 'moved',
  '552': 'mailbox_full', '553': 'bad_address_syntax', '554': 'policy', '530': 'login_required', '535': 'login_required', '556': 'no_mail_domain',
};

function permanence(cause: Cause, { action, status, replyCode }: ReportedRecipient): Permanence {
  if (action === 'delayed') return 'temporary';
  const { lasts } = CAUSES[cause];
  if (lasts !== 'either') return lasts;
  return (replyCode ?? status ?? '5').startsWith('4') ? 'temporary' : 'permanent';
}
