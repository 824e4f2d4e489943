import type { Explanation, Language, Verdict } from '../types.ts';
import { adviceFor, type Pair } from './advice.ts';
import { explanationOf, NOTHING_TO_SEND, type Sheet } from './sheet.ts';

const DO_NOT_ANSWER: Pair = { en: 'Do not answer it, and click nothing in it.', fr: 'N’y répondez pas, et ne cliquez sur rien.' };
const LOOK_IN_SENT: Pair = {
  en: 'Look into your Sent folder: is there anything that you did not write?',
  fr: 'Regardez vos messages envoyés\u00A0: y a-t-il quelque chose que vous n’avez pas écrit\u00A0?',
};
const IF_SO: Pair = {
  en: 'If so, change your password, sign out on all devices, and turn on two-step sign-in.',
  fr: 'Si oui, changez de mot de passe, déconnectez tous vos appareils et activez la double authentification.',
};
const IF_NOT: Pair = { en: 'If not, delete this mail: you are done.', fr: 'Sinon, supprimez ce mail\u00A0: c’est tout.' };

const advice = adviceFor('backscatter');
const FOR_IT: readonly Pair[] = [{ en: advice.it.en.join(' '), fr: advice.it.fr.join(' ') }];

/** What the signs show, or what the reader said. */
const BORROWED: Sheet = {
  tone: 'calm',
  headline: { en: 'You probably did not write this: your address was borrowed', fr: 'Vous n’avez sans doute pas écrit ce message\u00A0: on a emprunté votre adresse' },
  whoseMove: { en: 'a look is enough', fr: 'un coup d’œil suffit' },
  cause: [
    { en: 'Somebody wrote your address on a message to {address}, as one may write any name on a letter.', fr: 'Quelqu’un a mis votre adresse sur un message pour {address}, comme on écrit n’importe quel nom sur une lettre.' },
    { en: 'It could not be delivered, so it came back to you. That alone does no harm.', fr: 'Il n’a pas pu être remis, et il est revenu chez vous. En soi, ce n’est pas grave.' },
  ],
  steps: [DO_NOT_ANSWER, LOOK_IN_SENT, IF_SO, IF_NOT],
  retry: NOTHING_TO_SEND,
  forIT: FOR_IT,
};

const DENIED: Pair = { en: 'You did not write this: your address was borrowed', fr: 'Vous n’avez pas écrit ce message\u00A0: on a emprunté votre adresse' };

/** The reader did not write it, but it left from the reader's own mail service: somebody had the password, or it was forgotten. */
const FROM_YOUR_ACCOUNT: Sheet = {
  ...BORROWED,
  headline: { en: 'You did not write this, yet it seems to have left from your mailbox', fr: 'Vous n’avez pas écrit ce message, mais il semble parti de votre boîte' },
  whoseMove: { en: 'your move, as a precaution', fr: 'à vous de jouer, par précaution' },
  cause: [
    { en: 'This message to {address} left from your mail service.', fr: 'Ce message pour {address} est parti de votre messagerie.' },
    { en: 'Perhaps somebody else uses your mailbox, or a device sent it by itself.', fr: 'Quelqu’un d’autre utilise peut-être votre boîte, ou un appareil l’a envoyé tout seul.' },
  ],
  steps: [
    DO_NOT_ANSWER,
    LOOK_IN_SENT,
    { en: 'As a precaution, change your password, and sign out on all devices.', fr: 'Par précaution, changez de mot de passe et déconnectez tous vos appareils.' },
    { en: 'Turn on two-step sign-in.', fr: 'Activez la double authentification.' },
  ],
};

/** Signs that nobody but the reader's own mail service can make. */
const LEFT_FROM_OURS = /^origin:own:(?:first-hop|login|reporting-server|tag|checks)$/;

/** @returns the explanation of a returned mail that the reader did not send. Calm: a borrowed address is no broken lock. */
export function notOwn(verdict: Verdict, language: Language): Explanation {
  const denied = verdict.originEvidence.some(({ rule }) => rule === 'origin:not_own:answer');
  const ours = verdict.originEvidence.some(({ rule }) => LEFT_FROM_OURS.test(rule));
  if (denied && ours) return explanationOf(FROM_YOUR_ACCOUNT, verdict, language);
  return explanationOf(denied ? { ...BORROWED, headline: DENIED } : BORROWED, verdict, language);
}
