/** What is said where a report speaks of several recipients. */
import type { Cause, Fate, Language, RecipientVerdict, Tone } from '../types.ts';
import { adviceFor, type Pair } from './advice.ts';
import { addressInSentence } from './names.ts';
import { safe } from './safe.ts';
import { slipOf } from './slip.ts';

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

/** @returns the steps; where several recipients failed for different reasons, the first step of each reason, with whom it is about */
export function severalCauses(recipients: readonly RecipientVerdict[], steps: string[], language: Language): string[] {
  if (recipients.length < 2) return steps;
  const groups = failedByCause(recipients);
  const failed = [...groups.values()].reduce((sum, group) => sum + group.length, 0);
  const others = recipients.length > failed ? [OTHERS_HAVE_IT[language]] : [];
  if (groups.size < 2) return [...others, ...steps].slice(0, Math.max(MOST_STEPS, steps.length));
  const each = [...groups].slice(0, MOST_STEPS).map(([cause, group]) => {
    const slip = group.length === 1 ? slipOf(group[0], language) : null;
    const step = slip?.steps[0] ?? adviceFor(cause).steps[language][0] ?? '';
    const whom = named(group, language);
    return whom === null ? step : `${FOR[language]} ${whom}, ${lower(step)}`;
  });
  return [...others, ...each];
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
function failedByCause(recipients: readonly RecipientVerdict[]): Map<Cause, RecipientVerdict[]> {
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
