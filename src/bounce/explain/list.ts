/** What is said where a mailing list's manager refuses a mail: a list's own people can help, and no mail service. */
import type { Language, RecipientVerdict, Verdict } from '../types.ts';
import type { Pair } from './advice.ts';
import { fill } from './fill.ts';
import { sizeWords } from './size.ts';

/** The systems that keep mailing lists, by their names in the answers. */
export const KEEPS_LISTS: ReadonlySet<string> = new Set(['sympa', 'mailman', 'mlmmj', 'ezmlm', 'listserv']);

interface Refusal {
  headline: Pair;
  cause: Pair;
  steps: readonly Pair[];
  retry: Pair;
  it: Pair;
}

const MEMBERS_ONLY: Refusal = {
  headline: { en: 'Only certain people may write to this list', fr: 'Cette liste est réservée à certains expéditeurs' },
  cause: {
    en: '{Address} is a mailing list. Only its members, or some of them, may write to it, and you do not seem to be among them.',
    fr: '{Address} est une liste de diffusion. Seuls ses membres, ou certains d’entre eux, peuvent y écrire, et vous ne semblez pas en faire partie.',
  },
  steps: [
    { en: 'If you are a member, write from the address you joined with.', fr: 'Si vous êtes membre, écrivez depuis l’adresse inscrite.' },
    { en: 'If not, join the list, or ask the person in charge to let you in.', fr: 'Sinon, inscrivez-vous, ou demandez une autorisation au responsable de la liste.' },
    { en: 'Or write to one member directly.', fr: 'Ou écrivez directement à un membre.' },
  ],
  retry: { en: 'Send again once you are let in', fr: 'Renvoyez une fois autorisé' },
  it: {
    en: 'Who may post is set in the list: “send” (Sympa), generic_nonmember_action (Mailman), subonlypost and access (mlmmj), Send= (LISTSERV).',
    fr: 'Qui peut écrire se règle dans la liste\u00A0: «\u00A0send\u00A0» (Sympa), generic_nonmember_action (Mailman), subonlypost et access (mlmmj), Send= (LISTSERV).',
  },
};

const BY_MODERATOR: Refusal = {
  headline: { en: 'The list’s moderator did not let your message through', fr: 'Le modérateur de la liste n’a pas laissé passer votre message' },
  cause: {
    en: '{Address} is a mailing list. Somebody decides there which messages reach the members.',
    fr: '{Address} est une liste de diffusion. Une personne y choisit les messages que les membres reçoivent.',
  },
  steps: [
    { en: 'Read the reason, if the mail that came back gives one.', fr: 'Lisez la raison, si le message reçu en donne une.' },
    { en: 'Or ask the person in charge of the list for it.', fr: 'Ou demandez-la au responsable de la liste.' },
    { en: 'Change your message accordingly, and send it once.', fr: 'Modifiez votre message en conséquence, puis envoyez-le une seule fois.' },
  ],
  retry: { en: 'Not before you know the reason', fr: 'Pas avant de connaître la raison' },
  it: { en: 'A moderator refused it, or none acted in time.', fr: 'Un modérateur l’a refusé, ou aucun n’a répondu à temps.' },
};

const UNKNOWN_LIST: Refusal = {
  headline: { en: 'This mailing list does not exist', fr: 'Cette liste de diffusion n’existe pas' },
  cause: {
    en: '{Address} is no known mailing list. There is probably a typo, or it was closed.',
    fr: '{Address} n’est pas une liste de diffusion connue. Il y a sans doute une faute de frappe, ou elle a été fermée.',
  },
  steps: [
    { en: 'Read the address letter by letter, especially before the @.', fr: 'Relisez l’adresse lettre par lettre, surtout avant le @.' },
    { en: 'Look the list up on its organisation’s site, or ask a member.', fr: 'Cherchez la liste sur le site de son organisation, ou demandez à un membre.' },
  ],
  retry: { en: 'Do not send to this address again', fr: 'Ne renvoyez pas à cette adresse' },
  it: { en: 'The list was closed, renamed, or moved to another domain.', fr: 'La liste a été fermée, renommée, ou déplacée sur un autre domaine.' },
};

const TOO_LARGE: Refusal = {
  headline: { en: 'Your message is too big for this list', fr: 'Votre message est trop lourd pour cette liste' },
  cause: {
    en: '{Address} is a mailing list. It takes messages up to a certain size only, attachments included.',
    fr: '{Address} est une liste de diffusion. Elle limite la taille des messages, pièces jointes comprises.',
  },
  steps: [
    { en: 'Put the big file on a sharing service and send only the link.', fr: 'Déposez le gros fichier sur un espace de partage et envoyez seulement le lien.' },
    { en: 'Or shrink your photos, or spread the files over several messages.', fr: 'Ou réduisez vos photos, ou répartissez les fichiers sur plusieurs messages.' },
    { en: 'Or ask the person in charge of the list to let it through.', fr: 'Ou demandez au responsable de la liste de le laisser passer.' },
  ],
  retry: { en: 'Send again once it is lighter', fr: 'Renvoyez après l’avoir allégé' },
  it: { en: 'Set in the list: max_size (Sympa), max_message_size (Mailman), maxmailsize (mlmmj).', fr: 'Se règle dans la liste\u00A0: max_size (Sympa), max_message_size (Mailman), maxmailsize (mlmmj).' },
};

const HIDDEN_COPY: Refusal = {
  headline: { en: 'The list wants its address in “To” or “Cc”', fr: 'La liste veut son adresse dans «\u00A0À\u00A0» ou «\u00A0Cc\u00A0»' },
  cause: {
    en: '{Address} is a mailing list. It refuses messages that reach it as a hidden copy, or through another address.',
    fr: '{Address} est une liste de diffusion. Elle refuse les messages reçus en copie cachée, ou par une autre adresse.',
  },
  steps: [
    { en: 'Put the list’s address into “To” or “Cc”, not into “Bcc”.', fr: 'Mettez l’adresse de la liste dans «\u00A0À\u00A0» ou «\u00A0Cc\u00A0», pas dans «\u00A0Cci\u00A0».' },
    { en: 'Then send your message again.', fr: 'Puis renvoyez votre message.' },
  ],
  retry: { en: 'Send again with the list in “To”', fr: 'Renvoyez avec la liste dans «\u00A0À\u00A0»' },
  it: { en: 'Mailman: require_explicit_destination. mlmmj: tocc.', fr: 'Mailman\u00A0: require_explicit_destination. mlmmj\u00A0: tocc.' },
};

/** What an explanation says of a list's refusal. */
export interface SaidOfList {
  headline: string;
  cause: string;
  steps: string[];
  retry: string;
  forIT: string;
}

/** @returns what is said of a mail that a list's manager refused; null where it did not, or where the general words fit a list as well */
export function refusedByList(recipient: RecipientVerdict | undefined, verdict: Verdict, language: Language): SaidOfList | null {
  const refusal = recipient === undefined || !KEEPS_LISTS.has(verdict.system ?? '') ? null : refusalOf(recipient);
  if (refusal === null) return null;
  const size = refusal === TOO_LARGE ? sizeWords(recipient?.diagnostic ?? null, verdict, language) : null;
  return {
    headline: refusal.headline[language],
    cause: [fill(refusal.cause[language], recipient, verdict, language), ...(size === null ? [] : [size])].join(' '),
    steps: refusal.steps.map((step) => step[language]),
    retry: refusal.retry[language],
    forIT: refusal.it[language],
  };
}

function refusalOf({ cause, whoActs, evidence, didYouMean }: RecipientVerdict): Refusal | null {
  switch (cause) {
    // The phrases say whose move it is where a person refused.
    case 'group_restricted': return whoActs === 'recipient' ? BY_MODERATOR : MEMBERS_ONLY;
    case 'user_unknown': return didYouMean === null ? UNKNOWN_LIST : null;
    case 'too_large': return TOO_LARGE;
    case 'policy': return evidence?.rule.startsWith('phrase:') === true ? HIDDEN_COPY : null;
    default: return null;
  }
}
