import type { Detail, Explanation, Language, Verdict } from '../types.ts';
import type { Pair } from './advice.ts';
import { safe } from './safe.ts';
import { explanationOf, NO_NEED_TO_SEND, NOTHING_TO_DO, NOTHING_TO_SEND, type Sheet } from './sheet.ts';
import { MOVES } from './words.ts';

const CHALLENGE: Sheet = {
  tone: 'wait',
  headline: { en: 'Your message waits: you are asked to confirm that you wrote it', fr: 'Votre message attend\u00A0: on vous demande de confirmer que vous l’avez écrit' },
  whoseMove: MOVES.sender,
  cause: [{ en: 'Your correspondent’s mailbox asks strangers to confirm their first message.', fr: 'La boîte de votre correspondant demande aux inconnus de confirmer leur premier message.' }],
  steps: [
    { en: 'Did you just write to this person? Then do what is asked.', fr: 'Vous venez d’écrire à cette personne\u00A0? Alors faites ce qui est demandé.' },
    { en: 'Never type a password for that.', fr: 'Ne donnez jamais de mot de passe pour cela.' },
    { en: 'If you did not write to them, delete the request.', fr: 'Si vous ne lui avez pas écrit, supprimez la demande.' },
  ],
  retry: { en: 'Do not send again: your message is waiting', fr: 'Ne renvoyez pas\u00A0: votre message attend' },
};

const SERVICE: Pair = { en: 'The service that does this is called {service}.', fr: 'Le service qui fait cela s’appelle {service}.' };

/** @returns the explanation of a request to confirm that a person sent the mail */
export function challenge(verdict: Verdict, language: Language): Explanation {
  const service = verdict.automatic?.challenge?.service ?? null;
  if (service === null) return explanationOf(CHALLENGE, verdict, language);
  return explanationOf({ ...CHALLENGE, cause: [...CHALLENGE.cause, SERVICE], places: { service } }, verdict, language);
}

const OPENED: Sheet = {
  tone: 'good',
  headline: { en: 'Your message was opened', fr: 'Votre message a été ouvert' },
  whoseMove: NOTHING_TO_DO,
  cause: [
    { en: 'Your correspondent’s mail program says that it was shown on a screen.', fr: 'Le logiciel de votre correspondant dit qu’il a été affiché à l’écran.' },
    { en: 'That does not say that it was read to the end.', fr: 'Cela ne dit pas qu’il a été lu en entier.' },
  ],
  steps: [{ en: 'You have nothing to do.', fr: 'Vous n’avez rien à faire.' }],
  retry: NO_NEED_TO_SEND,
};

const UNREAD: Sheet = {
  ...OPENED,
  tone: 'calm',
  headline: { en: 'Your message arrived, but was deleted unopened', fr: 'Votre message est arrivé, mais il a été supprimé sans être ouvert' },
  whoseMove: MOVES.sender,
  cause: [
    { en: 'Your correspondent’s mail program says so. It may have been a mistake, or a tidying of old mail.', fr: 'C’est le logiciel de votre correspondant qui le dit. C’est peut-être une erreur, ou un tri d’anciens messages.' },
  ],
  steps: [{ en: 'If it matters, phone the person.', fr: 'Si c’est important, appelez la personne.' }],
};

const RECEIPT: Sheet = {
  ...OPENED,
  tone: 'calm',
  headline: { en: 'A receipt for your message', fr: 'Un accusé pour votre message' },
  cause: [{ en: 'Your correspondent’s mail program confirms that it has your message.', fr: 'Le logiciel de votre correspondant confirme qu’il a votre message.' }],
};

/** @returns the explanation of a read receipt (RFC 8098) */
export function receipt(verdict: Verdict, language: Language): Explanation {
  const { disposition = 'other', by = null } = verdict.automatic?.receipt ?? {};
  const sheet = disposition === 'displayed' ? OPENED : disposition === 'deleted' ? UNREAD : RECEIPT;
  return explanationOf({ ...sheet, ...(by !== null && { about: safe(by) }) }, verdict, language);
}

const COMPLAINT: Sheet = {
  tone: 'calm',
  headline: { en: 'Somebody marked a message of yours as junk', fr: 'Quelqu’un a classé un de vos messages en indésirable' },
  whoseMove: MOVES.sender,
  cause: [
    { en: 'Nothing came back. A mail service passes on the complaint of one of its users.', fr: 'Rien n’est revenu. Une messagerie transmet la plainte d’un de ses utilisateurs.' },
  ],
  steps: [
    { en: 'Take this address off your mailing list now.', fr: 'Retirez maintenant cette adresse de votre liste d’envoi.' },
    { en: 'Do not write to the person to ask why.', fr: 'N’écrivez pas à la personne pour demander pourquoi.' },
    { en: 'Pass this report to the person who runs your mail.', fr: 'Transmettez ce rapport à la personne qui gère votre messagerie.' },
  ],
  retry: { en: 'Do not write to this address again', fr: 'N’écrivez plus à cette adresse' },
  forIT: [{ en: 'Feedback loop report (RFC 5965). Suppress the address, and look at the rate of complaints.', fr: 'Rapport de boucle de rétroaction (RFC 5965). Supprimer l’adresse, et suivre le taux de plaintes.' }],
};

/** RFC 6591: not a complaint, but a mail in the reader's name that did not pass the checks. */
const NOT_VERIFIED: Sheet = {
  ...COMPLAINT,
  headline: { en: 'A mail in your name did not pass a check', fr: 'Un mail à votre nom n’a pas passé une vérification' },
  whoseMove: MOVES.sender_admin,
  cause: [{ en: 'Nothing came back. A mail service could not verify who had sent this mail.', fr: 'Rien n’est revenu. Une messagerie n’a pas pu vérifier qui avait envoyé ce mail.' }],
  steps: [{ en: 'Pass this report to the person who runs your mail.', fr: 'Transmettez ce rapport à la personne qui gère votre messagerie.' }],
  retry: NOTHING_TO_SEND,
  forIT: [{ en: 'Authentication failure report (RFC 6591). Check SPF, DKIM and DMARC of the domain, or who forged it.', fr: 'Rapport d’échec d’authentification (RFC 6591). Vérifier SPF, DKIM et DMARC du domaine, ou qui l’a usurpé.' }],
};

/** @returns the explanation of an abuse report (RFC 5965) */
export function complaint(verdict: Verdict, language: Language): Explanation {
  const { type = null, sourceIp = null, reportedDomain = null, arrivalDate = null } = verdict.automatic?.abuse ?? {};
  const line = (label: Pair, value: string | null): Detail[] => (value === null ? [] : [{ label: label[language], value: safe(value) }]);
  const details = [
    ...line({ en: 'Type of report', fr: 'Type de rapport' }, type),
    ...line({ en: 'Sent from', fr: 'Envoyé depuis' }, sourceIp),
    ...line({ en: 'Domain', fr: 'Domaine' }, reportedDomain),
    ...line({ en: 'Arrived', fr: 'Arrivé' }, arrivalDate),
  ];
  return explanationOf({ ...(type?.startsWith('auth-failure') ? NOT_VERIFIED : COMPLAINT), details }, verdict, language);
}

const QUOTA: Sheet = {
  tone: 'calm',
  headline: { en: 'Your own mailbox is full, or nearly', fr: 'Votre propre boîte est pleine, ou presque' },
  whoseMove: MOVES.sender,
  cause: [{ en: 'No mail came back. Your mail service warns you: once there is no room left, it refuses new mail.', fr: 'Aucun mail n’est revenu. Votre messagerie vous prévient\u00A0: quand la place manque, elle refuse les nouveaux messages.' }],
  steps: [
    { en: 'Open your mailbox as you always do, not by a link in a mail.', fr: 'Ouvrez votre boîte comme d’habitude, pas par un lien dans un mail.' },
    { en: 'Delete old mail with large attachments, then empty the trash.', fr: 'Supprimez d’anciens mails à grosses pièces jointes, puis videz la corbeille.' },
  ],
  retry: NOTHING_TO_SEND,
  warning: { en: 'Nobody needs your password for that.', fr: 'Personne n’a besoin de votre mot de passe pour cela.' },
};

const PERCENT: Pair = { en: 'It is {percent}% full.', fr: 'Elle est pleine à {percent}\u00A0%.' };

const ORDINARY: Sheet = {
  tone: 'calm',
  headline: { en: 'This is not a returned mail', fr: 'Ce n’est pas un mail revenu' },
  whoseMove: NOTHING_TO_DO,
  cause: [],
  steps: [{ en: 'Did a mail of yours come back? Open that report, and have it explained.', fr: 'Un de vos mails est revenu\u00A0? Ouvrez le mail qui le dit, et faites-le expliquer.' }],
  retry: NOTHING_TO_SEND,
  // Replies that such a mail quotes are somebody else's, or long past.
  ofNobody: true,
};

/** Why it is none, by the rule that said so. */
const WHY_NOT: Readonly<Record<string, Pair>> = {
  'kind:bulk': { en: 'It is a letter that goes to many people.', fr: 'C’est une lettre envoyée à beaucoup de monde.' },
  'kind:held': { en: 'It is a list of mail that your own filter holds back.', fr: 'C’est une liste de mails que votre propre filtre retient.' },
  'kind:mailbox': { en: 'It is your own mail service, warning you about your mailbox.', fr: 'C’est votre propre messagerie, qui vous avertit au sujet de votre boîte.' },
  'kind:answered': { en: 'It is the mail of a person, who answers or passes something on.', fr: 'C’est le mail d’une personne, qui répond ou transmet quelque chose.' },
  'kind:quoting': { en: 'It is the mail of a person, who quotes or passes on another mail.', fr: 'C’est le mail d’une personne, qui cite ou transmet un autre mail.' },
  'kind:talk': { en: 'Somebody speaks of a returned mail, but the report itself is not in it.', fr: 'Quelqu’un parle d’un mail revenu, mais ce mail-là n’y est pas.' },
  'kind:explains': { en: 'It explains error messages in general, not one mail in particular.', fr: 'Ce texte explique des messages d’erreur en général, pas un mail en particulier.' },
  'kind:quota': { en: 'It speaks of a full mailbox, and nothing shows that it comes from your mail service.', fr: 'Il parle d’une boîte pleine, et rien ne montre qu’il vient de votre messagerie.' },
};
const NO_REPORT: Pair = {
  en: 'This text does not look like one: nothing in it says that a message did not arrive.',
  fr: 'Ce texte n’y ressemble pas\u00A0: rien n’y dit qu’un message n’est pas arrivé.',
};
const DO_NOT_CLICK: Pair = { en: 'Do not follow its links: open your mailbox as you always do.', fr: 'Ne suivez pas ses liens\u00A0: ouvrez votre boîte comme d’habitude.' };

/** The same, with the reason of each rule. */
const WITHOUT_REPORT: Sheet = { ...ORDINARY, cause: [NO_REPORT] };
const FOR_REASON: ReadonlyMap<string, Sheet> = new Map(Object.entries(WHY_NOT).map(([rule, why]): [string, Sheet] =>
  [rule, { ...ORDINARY, cause: [why], warning: rule === 'kind:quota' ? DO_NOT_CLICK : null }]));

/** @returns what a mail is that is no bounce, and why it is none; the reader's own mailbox nearly full is told of by itself */
export function ordinary(verdict: Verdict, language: Language): Explanation {
  const quota = verdict.automatic?.quota;
  if (quota) {
    const { percent } = quota;
    const cause = [...QUOTA.cause, percent === null ? null : PERCENT];
    return explanationOf({ ...QUOTA, cause, places: { percent: String(percent ?? '') } }, verdict, language);
  }
  return explanationOf(FOR_REASON.get(verdict.kindEvidence?.rule ?? '') ?? WITHOUT_REPORT, verdict, language);
}
