import { isOwnServers } from '../mail-programs.ts';
import type { Explanation, Language, Verdict } from '../types.ts';
import { adviceFor, type Pair } from './advice.ts';
import { explain } from './explain.ts';
import { providerWords } from './provider-code.ts';
import { safe } from './safe.ts';
import { gravest } from './several.ts';
import { put } from './texts.ts';
import { labelled } from './words.ts';

const OPENING: Readonly<Record<'failure' | 'unsent' | 'delay' | 'fake' | 'feedback' | 'other', Pair>> = {
  failure: { en: 'A mail to {to} came back.', fr: 'Un message pour {to} est revenu.' },
  unsent: { en: 'A mail to {to} was not sent.', fr: 'Un message pour {to} n’est pas parti.' },
  delay: { en: 'A mail to {to} is delayed.', fr: 'Un message pour {to} est retardé.' },
  fake: { en: 'A mail that poses as a mail service’s notice came in.', fr: 'Un message qui se fait passer pour un avis de la messagerie est arrivé.' },
  feedback: { en: 'A complaint about one of our mails came in.', fr: 'Une plainte au sujet d’un de nos messages est arrivée.' },
  other: { en: 'An automatic mail came in answer to a mail to {to}.', fr: 'Un message automatique a répondu à un message pour {to}.' },
};
const WORDS = {
  somebody: { en: 'an unnamed recipient', fr: 'un destinataire non nommé' },
  conclusion: { en: 'What we conclude', fr: 'Notre conclusion' },
  told: { en: 'What the owner of the mailbox was told', fr: 'Dit au titulaire de la boîte' },
  meaning: { en: 'What the reply means', fr: 'Sens de la réponse' },
  leads: { en: 'Where to look', fr: 'Pistes' },
  readBy: { en: 'The facts are quoted from the report; the conclusion is Rebond’s.', fr: 'Les faits sont cités du rapport\u00A0; la conclusion est de Rebond.' },
} as const satisfies Record<string, Pair>;

/** Recipients named in the text. */
const MOST_NAMED = 20;

/**
 * A short complete text for the person who runs the mail server: when, from, to, codes, remote host, diagnostic, queue id, what we
 * conclude, and the provider's page. Lines of plain text; empty for a mail that reports nothing.
 */
export function textForIT(verdict: Verdict, language: Language): string {
  if (verdict.kind === 'not_a_bounce') return '';
  const it = explain(verdict, language);
  const paragraphs = [
    [put(OPENING[openingOf(verdict)][language], { to: recipientsOf(verdict, language) })],
    [...it.details.map((detail) => labelled(detail.label, detail.value, language)), ...fateLines(it, language)],
    [
      ...conclusion(verdict, language),
      // They speak to the person who owns the mailbox, and it is another who reads this.
      labelled(WORDS.told[language], `${it.headline}. ${it.cause}`, language),
      ...adviceLines(it, verdict, language),
      ...it.links.filter(({ forWhom }) => forWhom !== null).map(({ label, url }) => labelled(label, url, language)),
    ],
    [WORDS.readBy[language]],
  ];
  return paragraphs.filter((lines) => lines.length > 0).map((lines) => lines.join('\n')).join('\n\n');
}

/** What happened, in words that speak to nobody. */
function conclusion({ kind, origin, recipients }: Verdict, language: Language): string[] {
  const isBounce = kind === 'failure' || kind === 'delay';
  const causes = new Set(recipients.map(({ cause }) => cause));
  const cause = isBounce && origin === 'not_own' ? 'backscatter' : isBounce && causes.size === 1 ? gravest(recipients)?.cause : undefined;
  return cause === undefined ? [] : [labelled(WORDS.conclusion[language], adviceFor(cause).label[language], language)];
}

/** A mail that the sender's own server refused never left: it did not come back. */
function openingOf({ kind, system }: Verdict): keyof typeof OPENING {
  if (kind === 'failure' && isOwnServers(system)) return 'unsent';
  return Object.hasOwn(OPENING, kind) ? (kind as keyof typeof OPENING) : 'other';
}

/** What the reply means, and what may help, each on its line. */
function adviceLines({ forIT }: Explanation, { recipients }: Verdict, language: Language): string[] {
  const recipient = gravest(recipients);
  const told = recipient ? providerWords(recipient, language).meaning.join(' ') : '';
  const meaning = forIT.startsWith(told) ? told : '';
  const leads = forIT.slice(meaning.length).trim();
  return [
    ...(meaning === '' ? [] : [labelled(WORDS.meaning[language], meaning, language)]),
    ...(leads === '' ? [] : [labelled(WORDS.leads[language], leads, language)]),
  ];
}

/** Whom the mail did not reach, or not yet: the rest of its recipients are no matter for IT. */
function recipientsOf({ kind, recipients, original }: Verdict, language: Language): string {
  const first = gravest(recipients)?.address ?? original.to;
  if (!first) return WORDS.somebody[language];
  const fitting = kind === 'failure' ? recipients.filter(({ action }) => action === null || action === 'failed') : recipients;
  const others = Math.max(fitting.length, 1) - 1;
  const more = { en: ` and ${others} other${others > 1 ? 's' : ''}`, fr: ` et ${others}\u00A0autre${others > 1 ? 's' : ''}` }[language];
  return `${safe(first)}${others > 0 ? more : ''}`;
}

function fateLines({ fates }: Explanation, language: Language): string[] {
  return fates.slice(0, MOST_NAMED).map(({ address, text }) => (address === null ? text : labelled(address, text, language)));
}

