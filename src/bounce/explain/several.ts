/** What is said where a report speaks of several recipients. */
import type { Fate, Language, RecipientVerdict, Tone } from '../types.ts';
import { adviceFor, type Pair } from './advice.ts';
import { addressInSentence } from './names.ts';
import { safe } from './safe.ts';

/** Lines that a card can hold. */
const MOST_FATES = 50;
/** Steps on a card. */
const MOST_STEPS = 3;

type Outcome = 'failed' | 'waiting' | 'arrived' | 'passed_on';

/** The recipient that an explanation is about: one that failed, else one that waits, else the first. */
export function gravest(recipients: readonly RecipientVerdict[]): RecipientVerdict | undefined {
  const failed = recipients.filter((recipient) => outcome(recipient) === 'failed');
  return failed.find(({ cause }) => cause !== 'unknown') ?? failed[0] ?? recipients.find((recipient) => outcome(recipient) === 'waiting') ?? recipients[0];
}

const RECIPIENTS: Pair = { en: 'recipients', fr: 'destinataires' };
const FOR: Pair = { en: 'For', fr: 'Pour' };
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

/** @returns the steps; where several recipients failed for different reasons, the first step of each, with its address */
export function severalCauses(recipients: readonly RecipientVerdict[], steps: string[], language: Language): string[] {
  const failed = recipients.filter((recipient) => outcome(recipient) === 'failed');
  const others = recipients.length > failed.length ? [OTHERS_HAVE_IT[language]] : [];
  const causes = new Map(failed.map((recipient) => [recipient.cause, recipient]));
  if (recipients.length < 2) return steps;
  if (causes.size < 2) return [...others, ...steps].slice(0, Math.max(MOST_STEPS, steps.length));
  const each = [...causes].map(([cause, { address }]) => {
    const step = adviceFor(cause).steps[language][0] ?? '';
    return address === null ? step : `${FOR[language]} ${addressInSentence(address, language)}, ${lower(step)}`;
  });
  return [...others, ...each].slice(0, MOST_STEPS + others.length);
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
