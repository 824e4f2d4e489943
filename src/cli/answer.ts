/** One mail's answer as the command prints it: as JSON for programs, as text for a person. */
import type { Explanation, RecipientVerdict, Verdict } from '../bounce/types.ts';
import type { Mail } from './mails.ts';

/** The object that `--json` prints for one mail, in the order of its fields. */
export function jsonAnswer(mail: Mail, verdict: Verdict, explanation: Explanation): object {
  return {
    file: mail.file,
    ...(mail.index === undefined ? {} : { index: mail.index }),
    kind: verdict.kind,
    system: verdict.system,
    recipients: verdict.recipients.map((recipient) => ({
      ...addresses(recipient),
      action: recipient.action,
      status: recipient.status,
      replyCode: recipient.replyCode,
      diagnostic: recipient.diagnostic,
      remoteHost: recipient.remoteHost,
      cause: recipient.cause,
      permanence: recipient.permanence,
      whoActs: recipient.whoActs,
      provider: recipient.provider,
      confidence: recipient.confidence,
      evidence: recipient.evidence,
    })),
    original: verdict.original,
    origin: verdict.origin,
    explanation: {
      lang: explanation.lang,
      headline: explanation.headline,
      cause: explanation.cause,
      steps: explanation.steps,
      retry: explanation.retry,
      forIT: explanation.forIT,
      links: explanation.links.map(({ label, url }) => ({ label, url })),
    },
  };
}

/** The final recipient, and the address that was written to where it is another (RFC 3464, section 2.3). */
function addresses({ address, originalAddress, finalRecipient }: RecipientVerdict): object {
  const [final, original] = finalRecipient === undefined ? [address, originalAddress] : [finalRecipient, address ?? originalAddress];
  return { address: final, ...(original === undefined ? {} : { originalAddress: original }) };
}

const WORDS = {
  en: { retry: 'Send again?', forIT: 'For IT', colon: ':' },
  fr: { retry: 'Renvoyer\u00A0?', forIT: 'Pour l’informatique', colon: '\u00A0:' },
} as const;

/** The explanation as plain text, ending in an empty line. */
export function textAnswer(mail: Mail, explanation: Explanation): string {
  const words = WORDS[explanation.lang];
  const { colon } = words;
  const lines = [
    mail.index === undefined ? mail.file : `${mail.file} [${mail.index}]`,
    `  ${printable(explanation.headline)}`,
  ];
  if (explanation.about) lines.push(`  ${printable(explanation.about)}`);
  lines.push(`  ${printable(explanation.cause)}`);
  for (const fate of explanation.fates) lines.push(`  - ${printable(fate.address ?? '?')}${colon} ${printable(fate.text)}`);
  lines.push(`  ${printable(explanation.whoseMove)}`);
  for (const [index, step] of explanation.steps.entries()) lines.push(`  ${index + 1}. ${printable(step)}`);
  if (explanation.retry) lines.push(`  ${words.retry} ${printable(explanation.retry)}`);
  if (explanation.warning) lines.push(`  ! ${printable(explanation.warning)}`);
  if (explanation.forIT) lines.push(`  ${words.forIT}${colon} ${printable(explanation.forIT)}`);
  for (const detail of explanation.details) lines.push(`    ${detail.label}${colon} ${printable(detail.value)}`);
  for (const link of explanation.links) lines.push(`  ${link.label}${colon} ${link.url}`);
  return `${lines.join('\n')}\n\n`;
}

/** Words of a mail reach a terminal here: control characters in them could rewrite it. */
function printable(text: string): string {
  return text.replace(/[\0-\x08\x0b-\x1f\x7f-\x9f]/g, ''); // eslint-disable-line no-control-regex
}
