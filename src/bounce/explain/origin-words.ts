/** The signs of whose a returned mail was, in words, for "Details for IT". */
import type { Detail, Kind, Language, Verdict } from '../types.ts';
import type { OriginSignName } from '../classify/origin-signs.ts';
import type { Pair } from './advice.ts';
import { safe } from './safe.ts';

const OWN: Readonly<Record<OriginSignName, Pair>> = {
  'first-hop': { en: 'Left from your mail service', fr: 'Parti de votre messagerie' },
  login: { en: 'Sent by somebody signed in as you', fr: 'Envoyé par quelqu’un connecté sous votre nom' },
  path: { en: 'Says that it passed your mail service', fr: 'Dit être passé par votre messagerie' },
  'reporting-server': { en: 'Reported by your own mail service', fr: 'Signalé par votre propre messagerie' },
  'message-id': { en: 'Bears a number like those of your mail service', fr: 'Porte un numéro comme ceux de votre messagerie' },
  'same-system': { en: 'Written and reported by the same mail service', fr: 'Écrit et signalé par la même messagerie' },
  tag: { en: 'Bears the mark of your mail service', fr: 'Porte la marque de votre messagerie' },
  forwarded: { en: 'Passed on, with your address as its sender', fr: 'Transféré, avec votre adresse comme expéditeur' },
  from: { en: 'Your address stands as its sender', fr: 'Votre adresse y figure comme expéditeur' },
  checks: { en: 'Checked: signed by your mail service', fr: 'Vérifié\u00A0: signé par votre messagerie' },
  signature: { en: 'Bears a signature of your mail service', fr: 'Porte une signature de votre messagerie' },
  date: { en: 'Its date fits', fr: 'Sa date convient' },
  conversation: { en: 'Stands in a conversation with your mail', fr: 'Figure dans une conversation avec votre mail' },
  answer: { en: 'The owner of the mailbox wrote it', fr: 'Le titulaire de la boîte l’a écrit' },
};

const NOT_OWN: Partial<Readonly<Record<OriginSignName, Pair>>> = {
  'first-hop': { en: 'Came from elsewhere than your mail service', fr: 'Venu d’ailleurs que de votre messagerie' },
  'message-id': { en: 'Bears a number of another system', fr: 'Porte un numéro d’un autre système' },
  forwarded: { en: 'Passed on by your server, written by somebody else', fr: 'Transféré par votre serveur, écrit par un autre' },
  from: { en: 'Another address stands as its sender', fr: 'Une autre adresse y figure comme expéditeur' },
  checks: { en: 'Checked: not from your mail service', fr: 'Vérifié\u00A0: ne vient pas de votre messagerie' },
  date: { en: 'Its date does not fit', fr: 'Sa date ne convient pas' },
  answer: { en: 'The owner of the mailbox did not write it', fr: 'Le titulaire de la boîte ne l’a pas écrit' },
};

/** Before a sign that quotes nothing of the mail: it is itself what is told. */
const SIGN: Pair = { en: 'Sign', fr: 'Indice' };
const ANSWER: Pair = { en: 'Asked and answered', fr: 'Question posée' };

/** Kinds that tell the fate of a mail; of others nobody asks who wrote what. */
const OF_A_SENT_MAIL: ReadonlySet<Kind> = new Set<Kind>(['failure', 'delay', 'delivered', 'relayed', 'expanded']);

/** The words of each sign, by the rule that found it. */
const BY_RULE: ReadonlyMap<string, Pair> = new Map([
  ...Object.entries(OWN).map(([name, words]) => [`origin:own:${name}`, words] as const),
  ...Object.entries(NOT_OWN).map(([name, words]) => [`origin:not_own:${name}`, words] as const),
]);

/** @returns a line for each sign of whose the returned mail was, strongest first */
export function originDetails({ kind, originEvidence }: Pick<Verdict, 'kind' | 'originEvidence'>, language: Language): Detail[] {
  const details: Detail[] = [];
  if (!OF_A_SENT_MAIL.has(kind)) return details;
  for (const { text, rule } of originEvidence) {
    const sign = BY_RULE.get(rule)?.[language];
    if (sign === undefined) continue;
    const quoted = safe(text, 600);
    if (quoted !== '') details.push({ label: sign, value: quoted });
    else details.push({ label: (rule.endsWith(':answer') ? ANSWER : SIGN)[language], value: sign });
  }
  return details;
}
