/** One recipient's verdict. */
import { providerById } from '../knowledge/tables.ts';
import { isOwnServers } from '../mail-programs.ts';
import type { Actor, Cause, Kind, Permanence, RecipientVerdict, Report, ReportedRecipient } from '../types.ts';
import { type Nature, natureOf } from './causes.ts';
import { inferredStatus } from './codes.ts';
import { didYouMean } from './did-you-mean.ts';
import { sameOrganisation } from './hosts.ts';
import { addressOf, domainOf } from './mailbox.ts';
import { answeringProvider } from './provider.ts';
import { SignText, type Texts, textsOf } from './kind-signs.ts';
import { listsPossibleReasons } from './reason-given.ts';
import { weigh, type Finding, type SharedProse } from './weigh.ts';

/**
 * @param recipient one of the report's
 * @param report for what stands around: who wrote it
 * @param prose what the report says of all its recipients (`sharedProse`)
 * @param ofMail kind of the whole mail; only in failures and delays is a cause looked for
 */
export function judge(recipient: ReportedRecipient, report: Report, prose: SharedProse, ofMail: Kind): RecipientVerdict {
  const { kind, action } = fate(recipient, report, ofMail);
  const reply = new SignText(answer(recipient));
  const provider = answeringProvider(recipient, report, kind, reply, prose);
  const finding = ofSender(weigh(recipient, reply, prose, provider, { kind, ownFinding: isOwnFinding(recipient, report) }), recipient);
  const isOwn = isOwnServers(report.system);
  const cause = causeIn(kind, finding, isOwn);
  const nature = natureOf(cause, isOwn);
  const isBounce = kind === 'failure' || kind === 'delay';
  // A code that nobody wrote would give a guess the look of a fact; codes speak of the recipient's server.
  const isGuess = isOwn || finding?.evidence.rule.startsWith('words:') === true;
  const inferred = recipient.status === null && isBounce && !isGuess ? inferredStatus(cause, recipient, kind) : null;
  return withOtherAddresses(recipient, {
    address: recipient.address,
    action,
    status: recipient.status ?? inferred,
    ...(inferred !== null && { isStatusInferred: true as const }),
    replyCode: recipient.replyCode,
    diagnostic: recipient.diagnostic,
    remoteHost: recipient.remoteHost,
    cause,
    permanence: permanence(nature, finding, { ...recipient, action }, kind),
    whoActs: whoActs(finding, isOwn) ?? (kind === 'delay' && nature.lasts !== 'permanent' ? 'nobody' : nature.who),
    provider: provider ?? providerOfRule(finding, recipient, kind),
    confidence: finding?.confidence ?? 'guess',
    evidence: finding?.evidence ?? null,
    providerCode: finding?.code ?? null,
    didYouMean: didYouMean(recipient.address, cause, recipient.remoteHost),
    retryUntil: recipient.retryUntil,
  });
}

/** Of several recipients one may still be waited for; where the mail is given up ("I'm not going to try again"), nobody is. */
function fate({ action }: ReportedRecipient, { recipients }: Report, ofMail: Kind): { kind: Kind; action: ReportedRecipient['action'] } {
  if (ofMail !== 'failure' || action !== 'delayed') return { kind: ofMail, action };
  return recipients.every((one) => one.action === 'delayed') ? { kind: ofMail, action: 'failed' } : { kind: 'delay', action };
}

/**
 * Of a mail that is still being tried nothing has expired yet, whatever code says so: "Action: delayed", "Status: 4.4.7". A program that
 * does not reach its own server has tried once: "Connection timed out".
 */
function causeIn(kind: Kind, finding: Finding | null, isOwn: boolean): Cause {
  const cause = finding?.cause ?? 'unknown';
  if (kind === 'delay') return finding === null || cause === 'expired' ? 'delayed' : cause;
  return isOwn && cause === 'expired' ? 'dns_network' : cause;
}

/** Whose move the words say it is. Where it is the sender's own server that refused, nobody else's administrator can act. */
function whoActs(finding: Finding | null, isOwn: boolean): Actor | null {
  return isOwn && finding?.who === 'recipient_admin' ? null : finding?.who ?? null;
}

/** Whose own words decided, where nothing else tells who answered; in a delay nobody may have. */
function providerOfRule(finding: Finding | null, { replyCode, status, remoteHost }: ReportedRecipient, kind: Kind): string | null {
  const id = kind === 'failure' && remoteHost === null && (replyCode ?? status) !== null ? /^provider:([\w-]{1,40})$/.exec(finding?.evidence.rule ?? '')?.[1] : undefined;
  return (id === undefined ? undefined : providerById(id)?.id) ?? null;
}

/** Most recipients have one address only, and an object that is put together at once is much faster made. */
function withOtherAddresses({ originalAddress, finalRecipient }: ReportedRecipient, verdict: RecipientVerdict): RecipientVerdict {
  if (originalAddress === null && !finalRecipient) return verdict;
  const { address, ...rest } = verdict;
  return { address, ...(originalAddress === null ? {} : { originalAddress }), ...(finalRecipient ? { finalRecipient } : {}), ...rest };
}

/** What an address can lack, whosever it is. */
const OF_ADDRESS: ReadonlySet<Cause> = new Set(['user_unknown', 'bad_address_syntax', 'host_unknown', 'no_mail_domain']);

/** In reply to MAIL FROM no recipient has been named yet: the address that is unknown or wrong there is the sender's. */
function ofSender(finding: Finding | null, { command = null }: ReportedRecipient): Finding | null {
  if (finding === null || command === null || !/^mail/i.test(command) || !OF_ADDRESS.has(finding.cause)) return finding;
  return { ...finding, cause: 'sender_refused', who: null, code: null };
}

/** The reply, and the code of the `Status` field where the reply does not repeat it: a provider's rows may know either. */
function answer({ diagnostic, status }: ReportedRecipient): string {
  if (diagnostic === null || status === null || diagnostic.includes(status)) return diagnostic ?? status ?? '';
  return `${diagnostic} ${status}`;
}

/** No server was asked, and the domain is neither the reporting system's own nor the one of the person whom it serves. */
function isOwnFinding({ address, remoteHost, replyCode, status }: ReportedRecipient, { header, reportingHost }: Report): boolean {
  const domain = remoteHost === null && replyCode === null && status === null ? domainOf(address) : null;
  if (domain === null) return false;
  const homes = [domainOf(addressOf(header.from)), domainOf(addressOf(header.to)), reportingHost];
  return homes.some((home) => home !== null) && !homes.some((home) => home === domain || sameOrganisation(home, domain));
}

/** @returns what gives the prose, looked at once, where it speaks of every recipient alike; null where it names reasons that may not be theirs */
export function sharedProse(report: Report, { prose }: Pick<Texts, 'prose'> = textsOf(report)): SharedProse {
  let shared: SignText | null | undefined;
  return () => {
    if (shared === undefined) shared = speaksOfAll(report) && !listsPossibleReasons(prose) ? prose : null;
    return shared;
  };
}

/** There is one recipient only, or none has words or codes of its own. */
function speaksOfAll({ recipients }: Report): boolean {
  const [first] = recipients;
  return recipients.length < 2
    || recipients.every(({ replyCode, status, diagnostic }) => replyCode === null && status === null && diagnostic === first?.diagnostic);
}

function permanence({ lasts }: Nature, finding: Finding | null, { action, status, replyCode }: ReportedRecipient, kind: Kind): Permanence {
  if (action === 'delayed' || (action === null && kind === 'delay')) return 'temporary';
  if (lasts !== 'either') return lasts;
  if (finding?.kind === 'temporary' && action !== 'failed') return 'temporary';
  return (replyCode ?? status ?? '5').startsWith('4') ? 'temporary' : 'permanent';
}
