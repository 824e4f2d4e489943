/** What a report says became of the mail, where its layout does not say it: in words. */
import { oneBlank } from '../blanks.ts';
import { PatternSet, SHORTEST } from '../pattern-set.ts';
import type { Action } from '../types.ts';

/**
 * Success is looked for first, then delay: notices of both also speak of failure ("You'll be notified if the delivery fails"). What a
 * notice asks its reader to do ("vérifiez l'adresse et réessayez") says nothing of what the system will do.
 */
const WORDS: readonly (readonly [Action, readonly string[]])[] = [
  ['delivered', [
    'was successfully delivered to', 'has been successfully delivered to', 'Your message was successfully delivered', 'successfully delivered to mailbox',
    'Your message has been delivered to the following recipients', 'Delivery to these recipients or groups is complete', 'Votre message a été remis aux destinataires suivants',
    'a bien été remis', 'Ihre Nachricht wurde zugestellt', 'status=sent',
  ]],
  ['relayed', [
    'successfully relayed to the following recipients', 'relayed to non-DSN-aware mailer', 'relayed via non', 'no delivery notification was sent by the destination server',
    'was relayed to', "aucune notification de remise n'a été envoyée par le serveur de destination",
  ]],
  ['delayed', [
    'THIS IS A WARNING ONLY', 'THIS IS A WARNING MESSAGE ONLY', 'will be retried until', 'be retried until', 'will be retried for', 'Will keep trying until', 'will retry for', 'will be notified if the delivery fails', 'Delivery incomplete',
    'still being retried', 'Message will be reattempted later', 'has not yet been delivered', 'No action is required on your part', 'will be reattempted', 'has been delayed', 'is delayed', 'could not be delivered for more than',
    'delivery attempts will continue', 'still undelivered after', 'status=deferred', 'temporarily deferred', 'temporary problem', 'We will try again', 'will continue to try', 'keep trying to deliver', 'You do not need to resend', 'will be attempted again',
    'Distribution incomplète', 'Remise retardée', 'La remise est retardée', 'remise différée', 'va réessayer', 'allons réessayer', 'continuer de réessayer', 'continuera de réessayer', 'continuera à réessayer', 'réessaiera', 'réessayera', 'réessaierons', 'nouvelle tentative', 'problème temporaire', 'Zustellung verzögert', 'wird verzögert', 'Zustellung unvollständig', 'weitere Zustellversuche', 'wird erneut versucht', 'werden es erneut versuchen', 'erneut zuzustellen', 'erneute Zustellversuche',
    'Entrega incompleta', 'problema temporal', 'se ha retrasado', 'seguirá intentando', 'Consegna incompleta', 'in ritardo', 'problema temporaneo', 'problema temporário', 'está atrasada', 'vertraagd', 'opóźnion', 'задерж', 'повторные попытки', 'повторная попытка', 'повторную попытку', 'будет повторять', 'будет повторена', '遅延', '再送を試み', '再送します', '再送信します', '再送されます', '再送いたします', '延迟', '将重试', '继续重试', '自动重试', '会重试', '正在重试',
  ]],
  ['failed', [
    'could not be delivered', "couldn't be delivered", "wasn't delivered", 'was not delivered', 'cannot be delivered', 'undeliverable', 'Undeliverable', 'Undelivered', 'delivery failed', 'Delivery has failed', 'failed permanently', 'permanent error', 'permanent fatal',
    'has been blocked', 'has been rejected', 'was rejected', 'Address not found', 'Message blocked', 'Message not delivered', "I've given up", "I'm not going to try again", 'unable to deliver', 'Delivery Failure', 'delivery error', 'status=bounced', 'status=failed',
    "n'a pas pu être", "n'a pas été", 'Échec de la remise', 'échec', 'non distribué', 'introuvable', 'konnte nicht', 'nicht zugestellt', 'Fehler bei der', 'no se pudo', 'no se ha podido', 'no ha podido', 'non è stato possibile', 'non è riuscito', 'impossibile recapitare',
    'não foi entregue', 'Falha na entrega', 'niet worden bezorgd', 'nie została dostarczona', 'не может', 'не доставлено', 'не удалось', 'できませんでした', '退信', '无法',
  ]],
];

/** Each phrase with the place of its action: of several the first counts. */
export const PHRASES = WORDS.flatMap(([, words], place) => words.map((literal) => ({ literal, place })));

/** The place of no action. */
export const NO_ACTION = WORDS.length;

const LONG = new PatternSet(
  PHRASES.filter(({ literal }) => literal.length >= SHORTEST).map(({ literal, place }) => ({ literal, value: { place }, open: true, inside: true })));

/** Chinese and Japanese ones, too short to be looked for at once. */
const SHORT = PHRASES.filter(({ literal }) => literal.length < SHORTEST);

/** @param text prose with plain apostrophes, its lines broken anywhere, capped by the caller */
export function actionInWords(text: string): Action | null {
  const flat = oneBlank(text);
  let first = NO_ACTION;
  LONG.scan(flat, ({ place }) => { first = Math.min(first, place); });
  return actionAt(first, flat);
}

/**
 * @param long the first place of those phrases in the text that are long enough to be looked for at once
 * @param flat the text with single blanks
 */
export function actionAt(long: number, flat: string): Action | null {
  let first = long;
  for (const { literal, place } of SHORT) if (place < first && flat.includes(literal)) first = place;
  const action = WORDS[first]?.[0] ?? null;
  return action === 'delayed' && NEVER_AGAIN.test(flat) && !LATER.test(flat) ? 'failed' : action;
}

/** "Il ne sera pas fait de nouvelle tentative", "Keine weiteren Zustellversuche", "письмо не будет повторять", "不会重试": the same words, denied. */
const NEVER_AGAIN = /(?:pas|plus|aucune|sans)(?: \p{L}{2,10}){0,2} (?:de |d')?nouvelles? tentatives?|nouvelles? tentatives? ne ser|keine (?:weiteren|erneuten) Zustellversuche|не будет повтор|овторны[ех] попыт[^.!?]{1,30} не |不会(?:再|自动|继续)?重试|不再重试|再送(?:信)?しません|再送は(?:行|いた)/u;

/** "Passé ce délai, aucune nouvelle tentative", "aucune nouvelle tentative n'est nécessaire de votre part": not yet, or not the reader's. */
const LATER = /(?:[Pp]assé ce|[Aa]près|[Pp]uis|[Ee]nsuite)[^.!?]{0,120}nouvelles? tentatives?|nouvelles? tentatives?[^.!?]{0,40}(?:nécessaire|avant)|(?:[Nn]ach|[Dd]anach|[Dd]ann)[^.!?]{0,120}Zustellversuche/u;
