import type { Evidence, Explanation, Language, Verdict } from '../types.ts';
import type { Pair } from './advice.ts';
import { safe } from './safe.ts';
import { explanationOf, NOTHING_TO_SEND, type Sheet } from './sheet.ts';

/** The signs of `classify/fake.ts`, each as a sentence and as a line of the details, in the order in which they are told. */
const SIGNS: Readonly<Record<string, { sentence: Pair; label: Pair }>> = {
  claim: {
    sentence: { en: 'It claims that messages are held back.', fr: 'Il prétend que des messages sont retenus.' },
    label: { en: 'What it claims', fr: 'Ce qu’il prétend' },
  },
  mailbox: {
    sentence: { en: 'It claims that something is wrong with your mailbox.', fr: 'Il prétend que votre boîte a un problème.' },
    label: { en: 'What it claims', fr: 'Ce qu’il prétend' },
  },
  imitation: {
    sentence: { en: 'It claims that a message came back.', fr: 'Il prétend qu’un message est revenu.' },
    label: { en: 'What it claims', fr: 'Ce qu’il prétend' },
  },
  action: {
    sentence: { en: 'It wants you to click or sign in.', fr: 'Il veut vous faire cliquer ou vous connecter.' },
    label: { en: 'What it wants', fr: 'Ce qu’il veut' },
  },
  password: {
    sentence: { en: 'It wants your password.', fr: 'Il veut votre mot de passe.' },
    label: { en: 'What it wants', fr: 'Ce qu’il veut' },
  },
  disguise: {
    sentence: { en: 'Its letters are disguised to get past filters.', fr: 'Ses lettres sont déguisées pour passer les filtres.' },
    label: { en: 'Disguised letters', fr: 'Lettres déguisées' },
  },
  attachment: {
    sentence: { en: 'Its attachment may be dangerous.', fr: 'Sa pièce jointe peut être dangereuse.' },
    label: { en: 'Attachment', fr: 'Pièce jointe' },
  },
  brand: {
    sentence: { en: 'It uses a name that is not its own.', fr: 'Il utilise un nom qui n’est pas le sien.' },
    label: { en: 'Borrowed name', fr: 'Nom emprunté' },
  },
  'aimed-link': {
    sentence: { en: 'Its link carries your address.', fr: 'Son lien contient votre adresse.' },
    label: { en: 'Link with your address', fr: 'Lien avec votre adresse' },
  },
  pressure: {
    sentence: { en: 'It hurries you.', fr: 'Il vous presse.' },
    label: { en: 'Pressure', fr: 'Pression' },
  },
  sender: {
    sentence: { en: 'Its sender is no mail system.', fr: 'Son expéditeur n’est pas un système de messagerie.' },
    label: { en: 'Sender', fr: 'Expéditeur' },
  },
  'no-report': {
    sentence: { en: 'It holds no server’s answer, as every real returned mail does.', fr: 'Il ne contient aucune réponse de serveur, contrairement à un vrai mail revenu.' },
    label: { en: 'Without a server’s report', fr: 'Sans rapport d’un serveur' },
  },
};

const SENDER_UNSEEN: Pair = { en: 'The text alone does not show who sent it.', fr: 'Le texte seul ne montre pas qui l’a envoyé.' };
const ASK_SOMEBODY: Pair = { en: 'If in doubt, ask your mail service, or somebody who knows about such things.', fr: 'Dans le doute, demandez à votre messagerie, ou à quelqu’un qui s’y connaît.' };
const CHANGE_PASSWORD: Pair = { en: 'If you typed your password there, change it now on the real site.', fr: 'Si vous y avez saisi votre mot de passe, changez-le maintenant sur le vrai site.' };

/** What is said where only a text was pasted: a mail service may really have sent it, and that is seen another way. */
function unproven(real: Pair, check: Pair): Pick<Sheet, 'cause' | 'steps'> {
  return { cause: [SENDER_UNSEEN, real], steps: [check, ASK_SOMEBODY, CHANGE_PASSWORD] };
}

const PERHAPS: Pick<Sheet, 'headline' | 'cause' | 'steps'> = {
  headline: { en: 'This may be a trap: click nothing in it', fr: 'C’est peut-être un piège\u00A0: ne cliquez sur rien' },
  ...unproven(
    { en: 'Real mail services send such notices too, and scammers imitate them.', fr: 'De vraies messageries envoient de tels avis, et des escrocs les imitent.' },
    { en: 'To check, open your mail service’s page yourself, not from this mail.', fr: 'Pour vérifier, ouvrez vous-même la page de votre messagerie, sans passer par ce mail.' },
  ),
};

/** The same of mail that a filter is said to hold back. */
const PERHAPS_HELD = unproven(
  { en: 'Real filters hold mail back and say so, and scammers imitate that.', fr: 'De vrais filtres retiennent des messages et le disent, et des escrocs les imitent.' },
  { en: 'To see what is held back, open your mail service’s page yourself, not from this mail.', fr: 'Pour voir ce qui est retenu, ouvrez vous-même la page de votre messagerie, sans passer par ce mail.' },
);

/** The same of a warning about the mailbox. */
const PERHAPS_MAILBOX = unproven(
  { en: 'Real mail services send such warnings too, and scammers imitate them.', fr: 'De vraies messageries envoient de tels avertissements, et des escrocs les imitent.' },
  { en: 'To see how your mailbox is doing, open your mail service’s page yourself, not from this mail.', fr: 'Pour voir où en est votre boîte, ouvrez vous-même la page de votre messagerie, sans passer par ce mail.' },
);

/** Whoever asks for a password and hurries, is no mail service: for that nobody needs to see who sent it. */
const PLAINLY: Pick<Sheet, 'headline' | 'cause'> = {
  headline: { en: 'This is a fake: click nothing in it', fr: 'C’est un faux\u00A0: ne cliquez sur rien' },
  cause: [
    { en: 'It asks for your password, and it hurries you.', fr: 'Il veut votre mot de passe, et il vous presse.' },
    { en: 'No mail service does that in a mail: this comes from scammers.', fr: 'Aucune messagerie ne fait cela par mail\u00A0: cela vient d’escrocs.' },
  ],
};

/** Signs that are told on the card; the details list them all. */
const MOST_TOLD = 3;

const FAKE: Sheet = {
  tone: 'warn',
  headline: { en: 'This looks like a trap, not like a returned mail', fr: 'Cela ressemble à un piège, pas à un mail revenu' },
  whoseMove: { en: 'do not click', fr: 'ne cliquez pas' },
  cause: [],
  steps: [
    { en: 'Click nothing in it, and open nothing attached to it.', fr: 'Ne cliquez sur rien, et n’ouvrez aucune pièce jointe.' },
    { en: 'Report it in your mailbox as a fraud (“phishing”), then delete it.', fr: 'Signalez-le dans votre messagerie comme une fraude («\u00A0hameçonnage\u00A0»), puis supprimez-le.' },
    CHANGE_PASSWORD,
  ],
  retry: NOTHING_TO_SEND,
  warning: { en: 'A real returned mail never asks for your password.', fr: 'Un vrai mail revenu ne demande jamais votre mot de passe.' },
  forIT: [{
    en: 'Block the sender and the hosts of its links, look for other recipients, and reset the account if a password was typed.',
    fr: 'Bloquer l’expéditeur et les hôtes de ses liens, chercher d’autres destinataires, réinitialiser le compte si un mot de passe a été saisi.',
  }],
};

/** @returns the explanation of a mail that imitates a bounce to deceive: a warning, with the signs that gave it away */
export function fake(verdict: Verdict, language: Language): Explanation {
  const order = Object.keys(SIGNS);
  const signs = verdict.fakeSigns.flatMap((evidence) => signOf(evidence) ?? []).sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  const sheet: Sheet = {
    ...FAKE,
    cause: signs.slice(0, MOST_TOLD).map(({ sentence }) => sentence),
    ...(has(verdict, 'fake:no-sender') && perhaps(verdict)),
    ...(isPlain(verdict) && { ...PLAINLY, steps: FAKE.steps }),
    details: signs.filter(isNew).map(({ label, text }) => ({ label: label[language], value: text })),
    about: null,
  };
  return explanationOf(sheet, verdict, language);
}

/** The same words may be what it wants and your password: they are quoted once. */
function isNew({ text }: { text: string }, index: number, all: readonly { text: string }[]): boolean {
  return text === '·' || all.findIndex((other) => other.text === text) === index;
}

function perhaps(verdict: Verdict): Partial<Sheet> {
  const closer = has(verdict, 'fake:mailbox') ? PERHAPS_MAILBOX : has(verdict, 'fake:claim') ? PERHAPS_HELD : {};
  return { ...PERHAPS, ...closer };
}

/** A password is asked for within hours, or the account is gone; that held mail is deleted after two weeks filters say, too. */
function isPlain({ fakeSigns }: Verdict): boolean {
  return fakeSigns.some(({ rule }) => rule === 'fake:password') && fakeSigns.some(({ rule, text }) => rule === 'fake:pressure' && SOON.test(text));
}

const SOON = /\d ?h(?![a-z])|hour|heure|stund|hora|\bore\b|uur|uren|godzin|час|時間|小时|today|heute|aujourd|hoy|oggi|hoje|vandaag|d[ée]sactiv|suspend|deactivat|disabled|terminat|clos|ferm|gesperrt|deaktivier|bloquea|disattiv|sospes|encerrad|geblokkeerd/i;

function has({ fakeSigns }: Verdict, rule: string): boolean {
  return fakeSigns.some((sign) => sign.rule === rule);
}

function signOf({ rule, text }: Evidence): { name: string; sentence: Pair; label: Pair; text: string } | null {
  const name = rule.replace(/^fake:/, '');
  const sign = Object.hasOwn(SIGNS, name) ? SIGNS[name] : undefined;
  return sign ? { ...sign, name, text: safe(text) || '·' } : null;
}
