/** The form that every answer keeps, whatever was asked: what the types say, tried on the values themselves. */
import advice from '../../src/bounce/knowledge/advice.json' with { type: 'json' };
import providers from '../../src/bounce/knowledge/providers.json' with { type: 'json' };
import type { Action, Actor, Confidence, Explanation, Kind, Origin, Permanence, Tone, Verdict } from '../../src/bounce/types.ts';
import { collectLinks } from '../links/collect.ts';

const KINDS: ReadonlySet<unknown> = new Set<Kind>(['failure', 'delay', 'delivered', 'relayed', 'expanded', 'auto_reply', 'challenge', 'feedback', 'read_receipt', 'fake', 'not_a_bounce']);
const ACTIONS: ReadonlySet<unknown> = new Set<Action | null>(['failed', 'delayed', 'delivered', 'relayed', 'expanded', null]);
const PERMANENCES: ReadonlySet<unknown> = new Set<Permanence>(['permanent', 'temporary', 'none']);
const ACTORS: ReadonlySet<unknown> = new Set<Actor>(['sender', 'sender_admin', 'recipient', 'recipient_admin', 'nobody']);
const CONFIDENCES: ReadonlySet<unknown> = new Set<Confidence>(['certain', 'likely', 'guess']);
const ORIGINS: ReadonlySet<unknown> = new Set<Origin>(['own', 'not_own', 'cannot_tell']);
const TONES: ReadonlySet<unknown> = new Set<Tone>(['stop', 'wait', 'good', 'calm', 'warn']);
const CAUSES: ReadonlySet<string> = new Set(advice.causes.map(({ id }) => id));
const PROVIDERS: ReadonlySet<string> = new Set(providers.providers.map(({ id }) => id));
const LINKS: ReadonlySet<string> = new Set(collectLinks().filter(({ shown }) => shown).map(({ url }) => url));

/** @returns what is wrong with a verdict, or null */
export function wrongVerdict(verdict: Verdict): string | null {
  if (!KINDS.has(verdict.kind)) return `kind is ${String(verdict.kind)}`;
  if (!ORIGINS.has(verdict.origin)) return `origin is ${String(verdict.origin)}`;
  if (!Array.isArray(verdict.recipients)) return 'recipients are no list';
  if ((verdict.kind === 'failure' || verdict.kind === 'delay') && verdict.recipients.length === 0) return 'a bounce without a recipient';
  for (const recipient of verdict.recipients) {
    if (!ACTIONS.has(recipient.action)) return `action is ${String(recipient.action)}`;
    if (!PERMANENCES.has(recipient.permanence)) return `permanence is ${String(recipient.permanence)}`;
    if (!ACTORS.has(recipient.whoActs)) return `whoActs is ${String(recipient.whoActs)}`;
    if (!CONFIDENCES.has(recipient.confidence)) return `confidence is ${String(recipient.confidence)}`;
    if (!CAUSES.has(recipient.cause)) return `cause is ${String(recipient.cause)}`;
    if (recipient.provider !== null && !PROVIDERS.has(recipient.provider)) return `provider is ${recipient.provider}`;
    if (recipient.status !== null && !/^[245]\.\d{1,3}\.\d{1,3}$/.test(recipient.status)) return 'status is no enhanced status code';
    if (recipient.replyCode !== null && !/^[2-5]\d\d$/.test(recipient.replyCode)) return 'replyCode is no reply code';
    if (recipient.evidence !== null && (recipient.evidence.text === '' || !/^[\w-]+:/.test(recipient.evidence.rule))) return `evidence without words or rule: ${recipient.evidence.rule}`;
    for (const text of [recipient.address, recipient.remoteHost, recipient.diagnostic]) {
      if (text !== null && /[\r\n]/.test(text)) return 'a field of a recipient has a line break';
    }
  }
  return null;
}

/** @returns what is wrong with an explanation, or null */
export function wrongExplanation(explanation: Explanation, verdict: Verdict, language: Explanation['lang']): string | null {
  const { headline, whoseMove, cause, retry, forIT, steps, links, fates, details, tone, lang } = explanation;
  if (lang !== language) return `language is ${String(lang)}`;
  if (!TONES.has(tone)) return `tone is ${String(tone)}`;
  for (const [name, text] of Object.entries({ headline, whoseMove, cause, retry, forIT })) {
    if (typeof text !== 'string') return `${name} is no text`;
    const hole = /\{\w+\}|\bundefined\b|\[object |\bNaN\b/.exec(text)?.[0];
    if (hole !== undefined && !isQuoted(hole, explanation, verdict)) return `${name} has a hole: ${hole}`;
  }
  if (headline.trim() === '') return 'there is no headline';
  if (![steps, links, fates, details].every(Array.isArray)) return 'a list is missing';
  // A French reader gets Google's pages in French.
  const strange = links.find(({ url }) => !LINKS.has(url.replace(/[?&]hl=fr$/, '')));
  return strange === undefined ? null : `a link that is not ours: ${strange.url.slice(0, 80)}`;
}

/** Where the mail itself wrote it, an unfilled place is a quotation. */
function isQuoted(hole: string, { about, details }: Explanation, { automatic, recipients }: Verdict): boolean {
  return [about, automatic?.challenge?.service, ...automatic?.absence?.contacts ?? [], ...recipients.flatMap(({ address, didYouMean }) => [address, didYouMean]), ...details.map(({ value }) => value)]
    .some((text) => text?.includes(hole) === true);
}
