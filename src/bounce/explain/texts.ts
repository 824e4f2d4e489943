/** What explanations of failures and delays say beside the advice table. Places in braces as in `fill`. */
import type { Pair } from './advice.ts';

export const TEXTS = {
  passOn: { en: 'Pass this report to the person who runs your mail.', fr: 'Transmettez ce rapport à la personne qui gère votre messagerie.' },
  tellRecipient: { en: 'Tell your correspondent another way: only they can act.', fr: 'Prévenez votre correspondant autrement\u00A0: lui seul peut agir.' },
  gaveUp: { en: 'Your mail service tried for a while, then gave up.', fr: 'Votre messagerie a réessayé un temps, puis a renoncé.' },
  byCode: { en: 'The code in the reply names this cause.', fr: 'Le code de la réponse indique cette cause.' },
  likely: { en: 'This cause is the likeliest.', fr: 'Cette cause est la plus probable.' },
  guess: { en: 'The reply is not clear: this is our best guess.', fr: 'La réponse n’est pas claire\u00A0: c’est notre meilleure hypothèse.' },
  seems: { en: '{text}, it seems', fr: '{text}, semble-t-il' },
  titleHeadline: { en: 'A mail of yours came back', fr: 'Un de vos messages est revenu' },
  titleCause: { en: 'This is only the title. The reason stands in the mail itself.', fr: 'Ceci n’est que le titre. La raison est écrite dans le mail.' },
  titleOpen: { en: 'Open the mail that has this title.', fr: 'Ouvrez le mail qui porte ce titre.' },
  titleCopy: { en: 'Copy all of its text, and paste it here.', fr: 'Copiez tout son texte, puis collez-le ici.' },
  titleRetry: { en: 'Wait until you know the reason', fr: 'Attendez de connaître la raison' },
  limit: { en: 'The limit is {limit}.', fr: 'La limite est de {limit}.' },
  ownSize: { en: 'Your message is {own}.', fr: 'Votre message pèse {own}.' },
  sizes: { en: 'Your message is {own}, and the limit is {limit}.', fr: 'Votre message pèse {own}, et la limite est de {limit}.' },
  slipHeadline: { en: 'There is probably a typo in the address', fr: 'Il y a sans doute une faute dans l’adresse' },
  faultStep: { en: 'Write the whole address again, without that mistake.', fr: 'Réécrivez l’adresse en entier, sans cette faute.' },
  slip: { en: '{domain} takes no mail. Did you mean {meant}?', fr: '{domain} ne reçoit pas de courrier. Vouliez-vous écrire {meant}\u00A0?' },
  slipStep: { en: 'If so, send your message to {corrected}.', fr: 'Si oui, envoyez votre message à {corrected}.' },
  slipElse: { en: 'If not, phone the person: their address may have changed.', fr: 'Sinon, appelez la personne\u00A0: son adresse a pu changer.' },
  slipWait: { en: 'If so, write to {corrected} right away.', fr: 'Si oui, écrivez dès maintenant à {corrected}.' },
  raw: { en: 'The server only answered: {reply}', fr: 'Le serveur a seulement répondu\u00A0: {reply}' },
  noReply: { en: 'If the mail that came back says more, we did not understand it.', fr: 'Si le mail revenu en dit plus, nous ne l’avons pas compris.' },
  retired: { en: '{place} addresses no longer exist', fr: 'Les adresses {place} n’existent plus' },
  retiredCause: {
    en: '{place} ended its mail addresses in {year}. {Address} gets nothing any more.',
    fr: '{place} a supprimé ses adresses mail en {year}. {Address} ne reçoit plus rien.',
  },
  retiredStep: { en: 'Ask the person another way for another address.', fr: 'Demandez une autre adresse à la personne, par un autre moyen.' },
  retiredRetry: { en: 'Do not send to this address again', fr: 'Ne renvoyez pas à cette adresse' },
  waiting: { en: 'Not lost: it is waiting and will be tried again', fr: 'Pas perdu\u00A0: il attend et sera réessayé' },
  notYet: { en: '{At}, your message to {address} was not taken yet.', fr: '{At}, votre message pour {address} n’a pas encore été accepté.' },
  tries: { en: 'Your mail service tries again by itself.', fr: 'Votre messagerie réessaie toute seule.' },
  triesUntil: { en: 'Your mail service tries again by itself, until {day}.', fr: 'Votre messagerie réessaie toute seule, jusqu’au {day}.' },
  triesFor: { en: 'Your mail service tries again by itself, for another {duration}.', fr: 'Votre messagerie réessaie toute seule, pendant encore {duration}.' },
  triesInAll: { en: 'Your mail service tries again by itself, for {duration} in all.', fr: 'Votre messagerie réessaie toute seule, pendant {duration} en tout.' },
  doNotResend: { en: 'Do not send your message again: it would arrive twice.', fr: 'Ne renvoyez pas votre message\u00A0: il arriverait en double.' },
  youWillBeTold: { en: 'Wait. If it fails in the end, you will be told.', fr: 'Attendez. S’il échoue pour de bon, vous serez prévenu.' },
  phone: { en: 'If it is urgent, phone.', fr: 'Si c’est urgent, téléphonez.' },
  doNotResendPill: { en: 'Do not send it again', fr: 'Ne le renvoyez pas' },
  slipRetry: { en: 'Send again to the right address', fr: 'Renvoyez à la bonne adresse' },
} as const satisfies Record<string, Pair>;

/** @returns the text with `places` filled in */
export function put(text: string, places: Readonly<Record<string, string>>): string {
  return !text.includes('{') ? text : text.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(places, name) ? places[name] ?? whole : whole));
}
