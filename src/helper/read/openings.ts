/** The first lines of notices, by which a text is seen to hold more than one. Lower case, plain apostrophes; each as a mail system writes it. */

/** Begin a line; the second of two stands further on in it, behind an address. */
const BEGINNINGS: readonly (readonly [begins: string, holds?: string])[] = [
  ['this is the mail system at host '],
  ['this is the postfix program at host '],
  ['this message was created automatically by mail delivery software'],
  ['this message was created automatically by the mail system'],
  ['hi. this is the qmail-send program at '],
  ['hi. this is the deliver program at '],
  ['this is the dragonfly mail agent '],
  ['this is the mailer-daemon, please do not reply to this '],
  ['the original message was received at '],
  ['this is an automatically generated delivery status notification'],
  ['an error occurred while trying to deliver the mail to the following recipients'],
  ['delivery to the following recipient failed permanently'],
  ['delivery to the following recipients failed permanently'],
  ['delivery has failed to these recipients or '],
  ['delivery is delayed to these recipients or '],
  ['échec de la remise pour ces destinataires ou '],
  ['échec de la remise à ces destinataires ou '],
  ['la remise à ces destinataires ou groupes est retardée'],
  ['your message to ', " couldn't be delivered"],
  ['votre message à ', " n'a pas pu être remis"],
  ['impossible de remettre votre message à '],
  ['sorry, we were unable to deliver your message to the following address'],
  ["désolé, nous n'avons pas pu remettre votre message"],
];

/** Stand alone on a line: Gmail's titles, "** Address not found **" in its plain text. */
const TITLES: ReadonlySet<string> = new Set([
  'address not found', 'message blocked', 'message not delivered', 'delivery incomplete', 'recipient inbox full', 'message too large',
  'adresse introuvable', 'message bloqué', 'message non distribué', 'message non délivré', 'distribution incomplète', 'remise incomplète',
  'boîte de réception du destinataire pleine', 'la boîte de réception du destinataire est saturée', 'message trop volumineux',
]);

/** Does a notice begin with this line? A line that is quoted (">") begins none. */
export function beginsNotice(line: string): boolean {
  const words = line.slice(0, 300).trim().toLowerCase().replaceAll('’', "'");
  return TITLES.has(words.replace(/^\*\* ?| ?\*\*$/g, ''))
    || BEGINNINGS.some(([begins, holds]) => words.startsWith(begins) && (holds === undefined || words.includes(holds)));
}
