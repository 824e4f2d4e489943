import { natureOf } from '../classify/causes.ts';
import { providerById } from '../knowledge/tables.ts';
import { isOwnServers } from '../mail-programs.ts';
import type { Actor, Cause, Explanation, Language, RecipientVerdict, Verdict } from '../types.ts';
import { type Advice, adviceFor } from './advice.ts';
import { addressFault } from './address-fault.ts';
import { assured, doubt } from './confidence.ts';
import { detailsOf } from './details.ts';
import { fill, tell } from './fill.ts';
import { atHome, homeOf, isForService } from './home.ts';
import { linksFor } from './links.ts';
import { refusedByList } from './list.ts';
import { addressOf, providerName, quoted } from './names.ts';
import { NO_WORDS, type ProviderWords, providerWords } from './provider-code.ts';
import { safe } from './safe.ts';
import { aboutOf, failedByCause, fatesOf, gravest, severalCause, severalHeadline, severalRetry, severalSteps } from './several.ts';
import { sizeWords } from './size.ts';
import { slipOf } from './slip.ts';
import { put, TEXTS } from './texts.ts';
import { labelled, moveOf } from './words.ts';

/** Steps on a card. */
const MOST_STEPS = 3;
/** Longest quotation of a reply in the cause, in UTF-16 code units. */
const MOST_QUOTED = 160;

/** What is said of the one recipient that an explanation is about. */
interface Said {
  headline: string;
  cause: string;
  steps: string[];
  retry: string;
}

/** @returns the explanation of a mail that came back, wholly or for some of its recipients */
export function failure(verdict: Verdict, language: Language): Explanation {
  const recipient = gravest(verdict.recipients);
  const isOwn = isOwnServers(verdict.system);
  const advice = adviceFor(recipient?.cause ?? 'unknown', isOwn);
  const home = homeOf(verdict, recipient?.cause ?? 'unknown');
  const words = wordsFor(recipient, home, language);
  const ofList = refusedByList(recipient, verdict, language);
  const said = ofList ?? titleOnly(recipient, verdict, language) ?? retiredProvider(recipient, verdict, language) ?? ordinary(recipient, advice, words, home, verdict, language);
  return {
    lang: language,
    tone: recipient === undefined || recipient.cause === 'unknown' ? 'calm' : 'stop',
    headline: severalHeadline(verdict.recipients, language) ?? said.headline,
    about: aboutOf(verdict.recipients, language),
    whoseMove: moveOf(ofList === null ? mover(recipient, words, isOwn, home) : 'sender', language),
    cause: severalCause(verdict.recipients, said.cause, language),
    steps: severalSteps(verdict.recipients, said.steps, (one) => firstStep(one, verdict, language), language),
    retry: severalRetry(verdict.recipients, said.retry, language),
    forIT: ofList?.forIT ?? severalHints(verdict, language) ?? hintsForIT(words, advice, language),
    details: detailsOf(verdict, recipient, language),
    links: linksFor(recipient, language, home),
    fates: fatesOf(verdict.recipients, language),
    warning: home !== null && isForService(recipient?.cause ?? 'unknown') ? null : advice.warning?.[language] ?? null,
  };
}

/** What a code adds; its steps are left out where they are for an administrator, and there is none to pass them on to. */
function wordsFor(recipient: RecipientVerdict | undefined, home: string | null, language: Language): ProviderWords {
  const words = providerWords(recipient, language);
  return home !== null && recipient?.whoActs === 'sender_admin' ? { ...words, steps: [] } : words;
}

/** The first step for one of several recipients, as it would stand if the mail had only that one. */
function firstStep(recipient: RecipientVerdict, verdict: Verdict, language: Language): string {
  const advice = adviceFor(recipient.cause, isOwnServers(verdict.system));
  const home = homeOf(verdict, recipient.cause);
  return ordinary(recipient, advice, wordsFor(recipient, home, language), home, verdict, language).steps[0] ?? '';
}

/** Reasons of which the hints are told. */
const MOST_HINTED = 3;

/** @returns the hints of each reason, named by it; null where there is one reason */
function severalHints(verdict: Verdict, language: Language): string | null {
  const groups = failedByCause(verdict.recipients);
  if (groups.size < 2) return null;
  const hints = [...groups].slice(0, MOST_HINTED).map(([cause, [first]]) => {
    const advice = adviceFor(cause, isOwnServers(verdict.system));
    return { label: advice.label[language], hint: hintsForIT(providerWords(first, language), advice, language) };
  });
  return hints.filter(({ hint }) => hint !== '').map(({ label, hint }) => labelled(label, hint, language)).join(' ');
}

/** What a code means and what helps with its cause; where the code is of another matter than its cause usually is, only that. */
function hintsForIT(words: ProviderWords, advice: Advice, language: Language): string {
  return words.forIT.concat(words.told === null ? advice.it[language] : []).join(' ');
}

function ordinary(recipient: RecipientVerdict | undefined, advice: Advice, words: ProviderWords, home: string | null, verdict: Verdict, language: Language): Said {
  const slip = slipOf(recipient, language);
  if (recipient !== undefined && recipient.cause !== 'bad_address_syntax' && addressFault(recipient, language) !== null) {
    // Whatever the server made of it, what is wrong can be seen.
    return ordinary({ ...recipient, cause: 'bad_address_syntax', confidence: 'certain' }, adviceFor('bad_address_syntax'), NO_WORDS, null, verdict, language);
  }
  const atServices = home === null ? null : advice.home;
  // Nothing tries again by itself any more: what is said of a trouble that passes is said as of one that was given up.
  const usual = advice.gaveUp ?? advice;
  const cause = slip === null ? told(recipient, advice, words, verdict, language) : slip.cause;
  const steps = atServices?.steps[language].map((step) => atHome(step, home ?? '', language)) ?? [...usual.steps[language]];
  const fault = slip === null ? addressFault(recipient, language) : null;
  if (fault !== null) steps[0] = TEXTS.faultStep[language];
  return {
    headline: slip !== null && SAYS_NO_NAME.has(recipient?.cause ?? 'unknown') ? TEXTS.slipHeadline[language]
      : words.headline ?? assured(advice.headline[language], recipient, language),
    cause,
    steps: slip?.steps ?? stepsFor(recipient, steps, words, isOwnServers(verdict.system), home, language),
    retry: slip ? TEXTS.slipRetry[language] : (atServices?.retry ?? usual.retry)[language],
  };
}

/** Causes whose headline speaks of a server, where it is the address that is wrong. */
const SAYS_NO_NAME: ReadonlySet<Cause> = new Set(['dns_network', 'expired', 'delayed', 'server_error']);

function told(recipient: RecipientVerdict | undefined, advice: Advice, words: ProviderWords, verdict: Verdict, language: Language): string {
  const fault = addressFault(recipient, language);
  if (fault !== null) return fault.cause;
  const sentences = [words.told ?? tell(advice.told[language], advice, recipient, verdict, language)];
  const size = recipient?.cause === 'too_large' ? sizeWords(recipient.diagnostic, verdict, language) : null;
  if (size !== null) sentences.push(size);
  for (const gist of words.gist) sentences.push(gist);
  const raw = recipient === undefined || recipient.cause === 'unknown' ? rawReply(recipient, verdict, language) : null;
  if (raw !== null) sentences.push(raw);
  if (recipient?.permanence === 'temporary' && recipient.cause !== 'expired' && isOfServer(verdict)) sentences.push(TEXTS.gaveUp[language]);
  const sure = doubt(recipient, language);
  if (sure !== null) sentences.push(sure);
  return sentences.join(' ');
}

/** A mail server, which tries for days before it writes a return: a program that sends mails tries once. */
function isOfServer({ system, reportingHost, emptySender }: Verdict): boolean {
  return !isOwnServers(system) && (system !== null || reportingHost !== null || emptySender === true);
}

/**
 * The reply itself, where nothing is known of it: somebody may understand it better than we do. Where nobody is named either, what is
 * said already says that nothing is explained, unless only the sender told that it is a return.
 */
function rawReply(recipient: RecipientVerdict | undefined, { kindEvidence }: Verdict, language: Language): string | null {
  const reply = safe(recipient?.diagnostic ?? '', MOST_QUOTED);
  if (reply === '') return addressOf(recipient) === null && kindEvidence?.rule !== 'sender:mail-system' ? null : TEXTS.noReply[language];
  return put(TEXTS.raw[language], { reply: quoted(reply, language) });
}

function stepsFor(recipient: RecipientVerdict | undefined, steps: string[], words: ProviderWords, isOwn: boolean, home: string | null, language: Language): string[] {
  // The provider's own steps take the place of the general ones; a single one that of the first, which speaks of the same thing.
  if (words.steps.length > 0) return words.steps.length > 1 ? words.steps : [...words.steps, ...steps.slice(1).filter((step) => !ASKS_ADDRESS.test(step) || !ASKS_ADDRESS.test(words.steps[0] ?? ''))].slice(0, MOST_STEPS);
  const usual = natureOf(recipient?.cause ?? 'unknown', isOwn).who;
  const actor = mover(recipient, words, isOwn, home);
  if (actor === usual || home !== null) return steps;
  if (actor === 'sender_admin') return [TEXTS.passOn[language], ...steps].slice(0, MOST_STEPS);
  const theirs = actor === 'recipient' || actor === 'recipient_admin';
  return theirs && !usual.startsWith('recipient') ? [TEXTS.tellRecipient[language], ...steps].slice(0, MOST_STEPS) : steps;
}

/** What a code's own step may ask already. */
const ASKS_ADDRESS = /another address|autre adresse/;

/** Whose move it is by the steps, where those of a cause are not for whoever could mend it. */
const BY_STEPS: Partial<Record<Cause, Actor>> = { group_restricted: 'sender', loop: 'recipient' };

/** Whose move it is, as the steps say it: after a failure somebody has to do something, and it is the reader where nobody else is. */
function mover(recipient: RecipientVerdict | undefined, words: ProviderWords, isOwn: boolean, home: string | null): Actor {
  if (recipient === undefined) return 'sender';
  const { cause, whoActs } = recipient;
  const usual = natureOf(cause, isOwn).who;
  const actor = whoActs === 'sender' && words.steps.length === 0 ? usual : whoActs;
  if (actor === 'nobody') return 'sender';
  // Where the advice at home is the usual one, it is not the service that is meant: a sending tool has its own people.
  const isForOthers = isForService(cause) || (usual === 'sender_admin' && adviceFor(cause).home === null);
  if (actor === 'sender_admin' && home !== null) return isForOthers ? 'sender_admin' : 'sender';
  const byAdvice = Object.hasOwn(BY_STEPS, cause) ? BY_STEPS[cause] : usual.startsWith('recipient') ? usual : undefined;
  // The steps of such a cause speak of the correspondent either way: whom they name, it is the move of.
  return words.steps.length === 0 && actor.startsWith('recipient') && byAdvice !== undefined ? byAdvice : actor;
}

/** Somebody pasted the title of a report, and no more. */
function titleOnly(recipient: RecipientVerdict | undefined, { kindEvidence }: Verdict, language: Language): Said | null {
  if (kindEvidence?.rule !== 'kind:title' || recipient?.cause !== 'unknown') return null;
  return {
    headline: TEXTS.titleHeadline[language], cause: TEXTS.titleCause[language], steps: [TEXTS.titleOpen[language], TEXTS.titleCopy[language]], retry: TEXTS.titleRetry[language],
  };
}

/** Some providers have ended their mail addresses for good: whatever the reply says, that is the answer. */
function retiredProvider(recipient: RecipientVerdict | undefined, verdict: Verdict, language: Language): Said | null {
  const provider = recipient?.provider ? providerById(recipient.provider) : undefined;
  if (provider?.retired === undefined) return null;
  const places = { place: providerName(provider.id) ?? provider.id, year: String(provider.retired) };
  return {
    headline: put(TEXTS.retired[language], places),
    cause: fill(put(TEXTS.retiredCause[language], places), recipient, verdict, language),
    steps: [(provider.retired_step ?? TEXTS.retiredStep)[language]],
    retry: TEXTS.retiredRetry[language],
  };
}
