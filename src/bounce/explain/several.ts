/** What is said where a report speaks of several recipients. */
import type { Cause, Fate, Language, RecipientVerdict, Tone } from '../types.ts';
import { adviceFor, type Pair } from './advice.ts';
import { addressInSentence, placeOf } from './names.ts';
import { safe } from './safe.ts';
import { slipOf } from './slip.ts';
import { put } from './texts.ts';

/** Lines that a card can hold. */
const MOST_FATES = 50;
/** Steps on a card. */
const MOST_STEPS = 3;

type Outcome = 'failed' | 'waiting' | 'arrived' | 'passed_on';

/** The recipient that an explanation is about: one that failed, else one that waits, else the first. */
export function gravest(recipients: readonly RecipientVerdict[]): RecipientVerdict | undefined {
  if (recipients.length < 2) return recipients[0];
  const failed = recipients.filter((recipient) => outcome(recipient) === 'failed');
  return failed.find(({ cause }) => cause !== 'unknown') ?? failed[0] ?? recipients.find((recipient) => outcome(recipient) === 'waiting') ?? recipients[0];
}

const RECIPIENTS: Pair = { en: 'recipients', fr: 'destinataires' };
const FOR: Pair = { en: 'For', fr: 'Pour' };
const THIS: Pair = { en: 'this address', fr: 'cette adresse' };
const THESE: Pair = { en: 'these addresses', fr: 'ces adresses' };
const DEPENDS: Pair = { en: 'Whether to send again depends on the address', fr: 'Renvoyer ou non\u00A0: cela dépend de l’adresse' };
const REASONS: Pair = { en: 'The reasons differ: {reasons}.', fr: 'Les raisons diffèrent\u00A0: {reasons}.' };
const SAME_REASON: Pair = { en: 'The reason is the same for these {count} addresses: {reason}.', fr: 'La raison est la même pour ces {count} adresses\u00A0: {reason}.' };
const NOT_YET: Pair = { en: 'Your message to {count} addresses was not taken yet.', fr: 'Votre message pour {count} adresses n’a pas encore été accepté.' };
const MEANT: Pair = {
  en: 'Instead of {address}, write to {corrected}, if that is whom you mean.',
  fr: 'Au lieu de {address}, écrivez à {corrected}, si c’est l’adresse voulue.',
};
const OTHERS_HAVE_IT: Pair = { en: 'Send nothing again to the other recipients.', fr: 'Ne renvoyez rien aux autres destinataires.' };

/** @returns "marie@example.org", "3 recipients", or null where the report names nobody */
export function aboutOf(recipients: readonly RecipientVerdict[], language: Language): string | null {
  if (recipients.length > 1) return `${recipients.length}\u00A0${RECIPIENTS[language]}`;
  const address = recipients[0]?.address;
  return address ? safe(address) : null;
}

/** @returns what became of the message as a whole; null for a single recipient, whose cause says more */
export function severalHeadline(recipients: readonly RecipientVerdict[], language: Language): string | null {
  const all = recipients.length;
  if (all < 2) return null;
  const count = (wanted: Outcome) => recipients.filter((recipient) => outcome(recipient) === wanted).length;
  const failed = count('failed');
  const waiting = count('waiting');
  const arrived = all - failed - waiting;
  if (waiting > 0) return { en: englishMixed, fr: frenchMixed }[language](arrived, waiting, failed);
  if (arrived === 0) return { en: `Your message reached none of the ${all} recipients`, fr: `Votre message n’est arrivé à aucun des ${all} destinataires` }[language];
  return {
    en: `Your message reached ${arrived} of ${all} recipients`,
    fr: `Votre message est arrivé à ${arrived} destinataire${arrived > 1 ? 's' : ''} sur ${all}`,
  }[language];
}

function englishMixed(arrived: number, waiting: number, failed: number): string {
  const parts = [arrived > 0 ? `${arrived} arrived` : '', failed > 0 ? `${failed} did not` : '', `${waiting} still waiting`];
  return parts.filter((part) => part !== '').join(', ');
}

function frenchMixed(arrived: number, waiting: number, failed: number): string {
  const plural = (number: number, one: string, many: string) => `${number} ${number > 1 ? many : one}`;
  const parts = [
    arrived > 0 ? plural(arrived, 'arrivé', 'arrivés') : '',
    failed > 0 ? plural(failed, 'non remis', 'non remis') : '',
    plural(waiting, 'encore en attente', 'encore en attente'),
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/**
 * @param cause what is said of the gravest of them
 * @returns it, where it is true of each that failed; else their one reason, or what reasons there are
 */
export function severalCause(recipients: readonly RecipientVerdict[], cause: string, language: Language): string {
  const groups = failedByCause(recipients);
  if (groups.size > 1) {
    const reasons = [...groups.keys()].slice(0, MOST_STEPS).map((each) => lower(adviceFor(each).label[language])).join(', ');
    return put(REASONS[language], { reasons: groups.size > MOST_STEPS ? `${reasons}…` : reasons }).replace('….', '…');
  }
  const [group = []] = groups.values();
  const [first] = group;
  if (group.length < 2 || first === undefined) return cause;
  const { label, cause: general } = adviceFor(first.cause);
  if (speaksOf(cause, group, language)) return put(SAME_REASON[language], { count: String(group.length), reason: lower(label[language]) });
  // "At Orange, …" would leave out those who are elsewhere.
  return new Set(group.map(placeOf)).size > 1 ? general[language] : cause;
}

/** @returns what is said of a mail that several wait for: the reason where it is nobody's own, else that they have not taken it yet */
export function severalReason(recipients: readonly RecipientVerdict[], reason: string, language: Language): string {
  const waiting = recipients.filter((recipient) => outcome(recipient) === 'waiting');
  const isOfOne = waiting.length > 1 && (speaksOf(reason, waiting, language) || new Set(waiting.map(({ cause, ...one }) => `${cause} ${placeOf(one)}`)).size > 1);
  return isOfOne ? put(NOT_YET[language], { count: String(waiting.length) }) : reason;
}

/** Whether a sentence names one of the addresses. */
function speaksOf(sentence: string, group: readonly RecipientVerdict[], language: Language): boolean {
  return group.some(({ address }) => address !== null && address !== '' && sentence.includes(addressInSentence(address, language)));
}

/**
 * @param steps those of the gravest
 * @param firstStep the first step for one recipient by itself
 * @returns the steps; where several recipients failed for different reasons, the first step of each reason, with whom it is about
 */
export function severalSteps(recipients: readonly RecipientVerdict[], steps: string[], firstStep: (recipient: RecipientVerdict) => string, language: Language): string[] {
  if (recipients.length < 2) return steps;
  const groups = failedByCause(recipients);
  const failed = [...groups.values()].reduce((sum, group) => sum + group.length, 0);
  const others = recipients.length > failed ? [OTHERS_HAVE_IT[language]] : [];
  const isOneStep = groups.size < 2 && (failed < 2 || recipients.every(({ didYouMean }) => didYouMean === null));
  if (isOneStep) return [...others, ...(failed < 2 ? steps : steps.map((step) => ofEach(step, language)))].slice(0, Math.max(MOST_STEPS, steps.length));
  const each = [...groups.values()].flatMap((group) => {
    const meant = group.flatMap((recipient) => meantFor(recipient, language) ?? []);
    const rest = group.filter((recipient) => meantFor(recipient, language) === null);
    return [...meant, ...(rest[0] === undefined ? [] : [stepFor(rest, firstStep(rest[0]), language)])];
  });
  return [...others, ...each.slice(0, MOST_STEPS)];
}

function meantFor(recipient: RecipientVerdict, language: Language): string | null {
  const corrected = slipOf(recipient, language)?.corrected;
  return corrected === undefined || recipient.address === null ? null : put(MEANT[language], { address: addressInSentence(recipient.address, language), corrected });
}

function stepFor(group: readonly RecipientVerdict[], first: string, language: Language): string {
  const step = group.length > 1 ? ofEach(first, language) : first;
  const whom = named(group, language);
  return whom === null ? step : `${FOR[language]} ${whom}, ${lower(step)}`;
}

/** @returns a step with whom it is about, where it is about one of several: "For bob@example.org, …" */
export function stepOfOne(recipient: RecipientVerdict, step: string, language: Language): string {
  return stepFor([recipient], step, language);
}

/** What the steps of our tables call the one recipient, and what they call each of several. The reader's own address and helpers stay one. */
const EACH: Readonly<Record<Language, readonly (readonly [RegExp, string])[]>> = {
  en: [[/\bthe address(?! you)/g, 'each address'], [/\bthe person(?! (?:who|in charge))/g, 'each person'], [/\bthe right address\b/g, 'their right address']],
  fr: [[/\bl’adresse(?! inscrite)/g, 'chaque adresse'], [/\bla personne(?! qui)/g, 'chaque personne'], [/\bla bonne adresse\b/g, 'sa bonne adresse']],
};

function ofEach(step: string, language: Language): string {
  return EACH[language].reduce((text, [one, each]) => text.replace(one, each), step);
}

/** @returns the pill; it speaks of one address, and no longer fits where several failed */
export function severalRetry(recipients: readonly RecipientVerdict[], retry: string, language: Language): string {
  if (recipients.length < 2) return retry;
  const groups = failedByCause(recipients);
  if (groups.size > 1) return DEPENDS[language];
  const [failed = []] = groups.values();
  return failed.length > 1 ? retry.replace(THIS[language], THESE[language]) : retry;
}

/** Those whom the message did not reach, by cause; the cause that the explanation tells of comes first. */
export function failedByCause(recipients: readonly RecipientVerdict[]): Map<Cause, RecipientVerdict[]> {
  const failed = recipients.filter((recipient) => outcome(recipient) === 'failed');
  const groups = new Map<Cause, RecipientVerdict[]>();
  for (const recipient of [gravest(failed), ...failed]) if (recipient) groups.set(recipient.cause, []);
  for (const recipient of failed) groups.get(recipient.cause)?.push(recipient);
  return groups;
}

/** @returns "anne@example.org", "anne@example.org and luc@example.org", "anne@example.org and 3 others"; null where the first has no address */
function named(group: readonly RecipientVerdict[], language: Language): string | null {
  const [first, second] = group.slice(0, 2).map(({ address }) => (address === null ? null : addressInSentence(address, language)));
  if (!first) return null;
  if (group.length === 1) return first;
  if (group.length === 2 && second) return { en: `${first} and ${second}`, fr: `${first} et ${second}` }[language];
  const left = group.length - 1;
  return { en: `${first} and ${left} other${left > 1 ? 's' : ''}`, fr: `${first} et ${left}\u00A0autre${left > 1 ? 's' : ''}` }[language];
}

function lower(step: string): string {
  return step.slice(0, 1).toLowerCase() + step.slice(1);
}

/** @returns a line for each recipient where there are several */
export function fatesOf(recipients: readonly RecipientVerdict[], language: Language): Fate[] {
  if (recipients.length < 2) return [];
  const lines = recipients.slice(0, MOST_FATES).map((recipient): Fate => ({
    address: recipient.address === null ? null : safe(recipient.address),
    ...fate(recipient, language),
  }));
  const left = recipients.length - lines.length;
  return left > 0 ? [...lines, { address: null, tone: 'calm', text: { en: `and ${left} more`, fr: `et ${left} de plus` }[language] }] : lines;
}

const FATES: Readonly<Record<Exclude<Outcome, 'failed'>, Pair & { tone: Tone }>> = {
  waiting: { tone: 'wait', en: 'waiting, will be tried again', fr: 'en attente, sera réessayé' },
  arrived: { tone: 'good', en: 'arrived', fr: 'arrivé' },
  passed_on: { tone: 'calm', en: 'passed on, no receipt', fr: 'transmis, sans accusé' },
};

function fate(recipient: RecipientVerdict, language: Language): { tone: Tone; text: string } {
  const what = outcome(recipient);
  if (what !== 'failed') return { tone: FATES[what].tone, text: FATES[what][language] };
  return { tone: recipient.cause === 'unknown' ? 'calm' : 'stop', text: lower(adviceFor(recipient.cause).label[language]) };
}

function outcome({ action }: RecipientVerdict): Outcome {
  switch (action) {
    case 'delayed': return 'waiting';
    case 'delivered': return 'arrived';
    case 'relayed': case 'expanded': return 'passed_on';
    default: return 'failed';
  }
}
