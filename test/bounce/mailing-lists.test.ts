/**
 * Mails in which a mailing list's manager refuses a mail: each as it comes, from the address of whoever keeps the list, and as somebody
 * pastes its text. Below them what the same programs write that is no return.
 */
import { describe, expect, test } from 'vitest';
import { classify, explain, read } from '../../src/bounce/index.ts';
import { DIALECTS } from '../../src/bounce/read/dialects/index.ts';
import { listAddress } from '../../src/bounce/read/list-address.ts';
import { MOVES } from '../../src/bounce/explain/words.ts';
import { faults, LANGUAGES, shownTo, typography } from './explain/reading.ts';
import { KEEPS_LISTS } from '../../src/bounce/explain/list.ts';

const LIST = 'club@listes.example.org';
const FIELDS = 'To: paul@example.com\nDate: Tue, 14 Jan 2025 11:02:37 +0100\nMessage-ID: <1@listes.example.org>\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit';

/** A mail with this text. */
const mail = (fields: string, text: string): string => `${fields}\n${FIELDS}\n\n${text}\n`;

/** Name, system, sender and further fields, text, cause. */
type Refusal = readonly [name: string, system: string, fields: string, text: string, cause: string];

const sympa = (opening: string, reason: string, contact: string): string => `${opening}\n\n${reason}\n${contact}`;
const FROM_SYMPA = 'From: SYMPA <sympa@listes.example.org>';
const FROM_REQUEST = 'From: club-request@listes.example.org';
const FR = "Ceci est une réponse automatique du robot de listes Sympa.\nProblème de diffusion de votre message pour la liste 'club@listes.example.org' :";
const EN = "This is an automatic response sent by Sympa Mailing Lists Manager.\nImpossible to distribute your message for list 'club@listes.example.org' for the following reason:";
const FR_REASON = "Votre message pour la liste 'club' (ci-joint) a été rejeté.\nVous n'êtes pas autorisé à diffuser ce message pour la raison suivante :\n\n ";
const EN_REASON = "Your message for list 'club' (attached below) was rejected.\nYou are not allowed to send this message for the following reason:\n\n ";

const SYMPA: readonly Refusal[] = ([
  ['fr, abonnés seuls', FROM_SYMPA, sympa(FR, `${FR_REASON}La diffusion de messages dans la liste est réservée aux abonnés.`, 'Pour plus de détails, contactez club-request@listes.example.org'), 'group_restricted'],
  ['fr, modérateurs seuls', FROM_SYMPA, sympa(FR, `${FR_REASON}La diffusion de message est réservée aux modérateurs.`, 'Pour plus de détails, contactez club-request@listes.example.org'), 'group_restricted'],
  ['fr, liste fermée', FROM_SYMPA, sympa(FR, `${FR_REASON}La diffusion des messages dans la liste est interdite.`, 'Pour plus de détails, contactez club-request@listes.example.org'), 'group_restricted'],
  ['fr, multipart', FROM_SYMPA, sympa(FR, `${FR_REASON}Les messages multipart ne sont pas autorisés dans cette liste.`, 'Pour plus de détails, contactez club-request@listes.example.org'), 'attachment_type'],
  ['fr, trop gros', FROM_SYMPA, sympa(FR, "Votre message n'a pas pu être envoyé parce que sa taille (14336 ko) était supérieure à la taille maximum de message autorisée pour cette liste (5120 ko).", ''), 'too_large'],
  ['fr, liste inconnue', FROM_SYMPA, sympa(FR, "L'adresse suivante n'est pas une liste connue :\n\n    club@listes.example.org\n\nPour chercher l'adresse de la liste, consultez la liste des listes de ce serveur :\n\n    https://listes.example.org/sympa/my\n", 'Pour plus de détails, contactez listmaster@listes.example.org'), 'user_unknown'],
  ['fr, liste inconnue, comme naguère', FROM_SYMPA, "Ceci est une réponse automatique du robot de listes Sympa.\n\nL'adresse suivante n'est pas une liste connue :\n\n    club@listes.example.org\n\nPour plus de détails, contactez listmaster@listes.example.org", 'user_unknown'],
  ['fr, virus', FROM_SYMPA, sympa(FR, '    **** A L E R T E    V I R U S ****\n\nUn message qui semble avoir été émis par vous (paul@example.com) à destination de club@listes.example.org contenait le virus suivant : Eicar-Test.\n\nNous avons interrompu le transfert de ce message avant sa diffusion.', ''), 'virus'],
  ['fr, virus, comme naguère', FROM_SYMPA, '    **** A L E R T E    V I R U S ****\n\nUn message qui semble avoir été émis par vous (paul@example.com) à destination de club@listes.example.org contenait le virus suivant : Eicar-Test.\n', 'virus'],
  ['fr, modérateur', FROM_REQUEST, "Votre message pour la liste club@listes.example.org a été rejeté par marie@example.org, modérateur de la liste.\n\n(L'objet de votre message : Devis)\n", 'group_restricted'],
  ['en, subscribers only', FROM_SYMPA, sympa(EN, `${EN_REASON}Message distribution in the list is restricted to list subscribers.`, 'For further information, please contact club-request@listes.example.org'), 'group_restricted'],
  ['en, too large', FROM_SYMPA, sympa(EN, 'Your message could not be sent because its size (14336 kB) was over the maximum size (5120 kB) allowed on this list.', ''), 'too_large'],
  ['en, unknown list', FROM_SYMPA, sympa(EN, "List 'club@listes.example.org' does not exist.", ''), 'user_unknown'],
  ['en, virus', FROM_SYMPA, sympa(EN, '    ***** V I R U S    A L E R T *****\n\nOur viruschecker found a virus named Eicar-Test in a message addressed to club@listes.example.org and that seems to be yours (From: paul@example.com).', ''), 'virus'],
  ['en, moderator', FROM_REQUEST, 'Your message for list club@listes.example.org has been rejected by the moderator (marie@example.org).\n\n(Subject of your mail: Hello)\n', 'group_restricted'],
  ['de, nur Abonnenten', FROM_SYMPA, sympa("Dies ist eine automatische Antwort des Mailinglisten-Managers Sympa.\nVerteilung Ihrer Nachricht für die Liste 'club@listes.example.org' ist aus folgendem Grund nicht möglich:", "Ihre Nachricht an die Liste 'club' (unten angehängt) wurde zurückgewiesen.\nSie dürfen aus folgendem Grund diese Nachricht nicht senden:\n\n Nachrichtenverteilung auf dieser Liste ist auf Abonnenten beschränkt.", ''), 'group_restricted'],
  ['de, Moderator', FROM_REQUEST, 'Ihre Nachricht an die Liste club@listes.example.org wurde durch den Moderator (marie@example.org) abgelehnt.', 'group_restricted'],
  ['es, demasiado larga', FROM_SYMPA, sympa("Esta es una respuesta automática enviada por el Gestor de Listas de Correo Sympa.\nNo fue posible distribuir tu mensaje a la lista 'club@listes.example.org' por el siguiente motivo:", 'No se ha podido enviar tu mensaje porque su tamaño (14336 kB) superaba el tamaño máximo (5120 kB) permitido para esta lista.', ''), 'too_large'],
  ['es, moderador', FROM_REQUEST, 'Tu mensaje para la lista club@listes.example.org fue rechazado por el moderador (marie@example.org).', 'group_restricted'],
  ['it, solo iscritti', FROM_SYMPA, sympa("Questa è una risposta automatica inviata dal gestore di liste di distribuzione Sympa\nE' stato impossibile distribuire il tuo messaggio alla lista 'club@listes.example.org' per il seguente motivo:", "Il messaggio per la lista 'club' (allegato sotto) e' stato rifiutato.\nNon sei autorizzato a inviare il messaggio per le seguenti ragioni:\n\n La distribuzione di messaggi in questa lista è limitata agli iscritti alla lista.", ''), 'group_restricted'],
  ['it, moderatore', FROM_REQUEST, 'Il tuo messaggio per la lista club@listes.example.org è stato rifiutato dal moderatore (marie@example.org).', 'group_restricted'],
  ['pt, moderador', FROM_REQUEST, 'Sua mensagem para a lista club@listes.example.org\nfoi rejeitada pelo moderador (marie@example.org).', 'group_restricted'],
  ['nl, onbekende lijst', FROM_SYMPA, sympa("Dit is een automatisch bericht verstuurd door Sympa Mailing Lists Manager.\nHet is niet mogelijk om uw bericht naar de lijst 'club@listes.example.org' door te sturen, om de volgende reden:", 'Het volgende adres is geen bekende mailinglijst:\n\n    club@listes.example.org\n\nOm de goede naam te vinden kijkt u in het lijstenoverzicht van deze server:', ''), 'user_unknown'],
  ['nl, moderator', FROM_REQUEST, 'Uw bericht voor de lijst club@listes.example.org is afgewezen door de moderator (marie@example.org).', 'group_restricted'],
  ['pl, moderator', FROM_REQUEST, 'Twoja wiadomość wysłana na listę club@listes.example.org została odrzucona przez moderatora (marie@example.org).', 'group_restricted'],
  ['ru, только подписчики', FROM_SYMPA, sympa("Это автоматический ответ, отправленный службой почтовых рассылок Sympa.\nНевозможно разослать ваше сообщение в рассылку 'club@listes.example.org' по следующей причине:", "Ваше сообщение в рассылку 'club' (прикреплено ниже) было отвергнуто.\nВам не разрешено отправлять такие сообщения по следующей причине:\n\n Отправка сообщений в эту рассылку разрешена только её подписчикам.", ''), 'group_restricted'],
] as const).map(([name, fields, text, cause]) => [name, 'sympa', `${fields}\nSubject: x`, text, cause] as const);

const FROM_MLMMJ = 'From: club+owner@listes.example.org\nSubject: x';
const mlmmj = (prologue: string, before: string, reasons: Readonly<Record<string, string>>): Refusal[] =>
  Object.entries(reasons).map(([reason, cause]) => [reason, 'mlmmj', FROM_MLMMJ, `${prologue}\n\n${before} ${reason}\n`, cause]);

const MLMMJ: readonly Refusal[] = [
  ...mlmmj("Hi, c'est le programme Mlmmj gérant la liste <club@listes.example.org>.", 'Le message de <paul@example.com> ayant pour sujet "Devis" n\'a pas pu\nêtre délivré à la liste', {
    "parce que vous n'êtes pas un inscrit de la liste.": 'group_restricted',
    "parce qu'il dépassait la taille maximale autorisée de 20000 octets.": 'too_large',
    "parce qu'un modérateur l'a rejeté.": 'group_restricted',
    "en raison d'une règle d'accès définie par l'administrateur.": 'group_restricted',
    "parce que l'adresse de la liste n'a été trouvée ni dans l'entête Pour: ni\nCopie à:.": 'policy',
  }),
  ...mlmmj('Hi, this is the Mlmmj program managing the <club@listes.example.org> mailing\nlist.', 'The message from <paul@example.com> with subject "A virus found" was unable to\nbe delivered to the list', {
    'because you are not a list subscriber.': 'group_restricted',
    'because it exceeded the maximum allowed message size of 20000\nbytes.': 'too_large',
    'because a moderator rejected it.': 'group_restricted',
    'because too much time passed without any moderator releasing it.': 'group_restricted',
    'because the list address was not found in either the To: or CC: header.': 'policy',
  }),
  ...mlmmj('Hallo, hier ist das Programm Mlmmj, welches die Mailingliste\n<club@listes.example.org> verwaltet.', 'Die Nachricht von <paul@example.com> mit dem Betreff "Angebot" konnte\nnicht über die Liste verteilt werden,', {
    'weil Sie die Liste nicht abonniert haben.': 'group_restricted',
    'weil sie die maximal erlaubte Größe von 20000 Bytes überschritten hat': 'too_large',
  }),
  ...mlmmj('Ciao, questo è il programma Mlmmj che gestisce la mailing list\n<club@listes.example.org>.', 'Non è stato possibile consegnare alla lista il messaggio da\n<paul@example.com> con oggetto "Preventivo"', {
    'perché non sei iscritto/a alla lista.': 'group_restricted',
    'perché ha superato la dimensione massima consentita di 20000 byte.': 'too_large',
  }),
  ...mlmmj('Este é o Mlmmj, a aplicação que faz a gestão das mensagens da lista\n<club@listes.example.org>.', 'A mensagem de <paul@example.com> com o assunto "Olá" não foi\nentregue na lista', {
    'porque você não faz parte da lista.': 'group_restricted',
    'porque excedia o tamanho máximo permitido de 20000 bytes.': 'too_large',
  }),
];

/** Mailman puts its list's fields on a refusal, and leaves an answer's subject as it was. */
const MAILMAN_FIELDS = 'Subject: Re: [Club] Hello\nPrecedence: list\nList-Id: Club <club.listes.example.org>\nX-Mailman-Version: 2.1.39';
const FROM_OWNER = `From: club-owner@listes.example.org\n${MAILMAN_FIELDS}`;
const FROM_BOUNCES = `From: club-bounces@listes.example.org\n${MAILMAN_FIELDS}`;
const refused = (request: string, reason: string): string =>
  `Your request to the Club mailing list\n\n    ${request}\n\nhas been rejected by the list moderator.  The moderator gave the\nfollowing reason for rejecting your request:\n\n"${reason}"\n\nAny questions or comments should be directed to the list administrator\nat:\n\n    club-owner@listes.example.org`;
const refusee = (request: string, reason: string): string =>
  `Votre demande à la liste de diffusion Club\n\n    ${request} \n\na été rejetée par le modérateur de la liste. Le modérateur a\ndonné la justification suivante comme cause de ce rejet: \n\n    "${reason}" \n\nToute question ou commentaire doit être adressé à l'administrateur\nde la liste à l'adresse:\n\n    club-owner@listes.example.org`;

const MAILMAN: readonly Refusal[] = ([
  ['2, non-members', FROM_BOUNCES, refused('Posting of your message titled "Hello"', 'Non-members are not allowed to post messages to this list.'), 'group_restricted'],
  ['2, too big', FROM_BOUNCES, refused('Posting of your message titled "Hello"', 'Your message was too big; please trim it to less than 40 KB in size.'), 'too_large'],
  ['2, a moderator’s own words', FROM_BOUNCES, refused('Posting of your message titled "Hello"', 'Please write to me first.'), 'group_restricted'],
  ['2, no reason', FROM_BOUNCES, refused('Posting of your message titled "Hello"', '[No reason given]'), 'group_restricted'],
  ['2, not allowed', FROM_OWNER, 'You are not allowed to post to this mailing list, and your message has\nbeen automatically rejected.  If you think that your messages are\nbeing rejected in error, contact the mailing list owner at\nclub-owner@listes.example.org.', 'group_restricted'],
  ['2, not subscribed', FROM_OWNER, "Your message has been rejected, probably because you are not\nsubscribed to the mailing list and the list's policy is to prohibit\nnon-members from posting to it.  If you think that your messages are\nbeing rejected in error, contact the mailing list owner at\nclub-owner@listes.example.org.", 'group_restricted'],
  ['2, DMARC', FROM_OWNER, 'You are not allowed to post to this mailing list From: a domain which\npublishes a DMARC policy of reject or quarantine, and your message has been\nautomatically rejected.  If you think that your messages are being rejected in\nerror, contact the mailing list owner at club-owner@listes.example.org.', 'auth_fail'],
  ['2, fr, non-abonnés', FROM_BOUNCES, refusee('Envoi de votre message ayant comme objet "Devis"', 'Les non-abonnés ne sont pas autorisés à envoyer des messages sur cette liste.'), 'group_restricted'],
  ['2, fr, trop grand', FROM_BOUNCES, refusee('Envoi de votre message ayant comme objet "Devis"', 'La taille de votre message était trop importante : \nveuillez le réduire pour que sa taille soit au plus de 40 kb.'), 'too_large'],
  ['2, fr, modérateur', FROM_BOUNCES, refusee('Envoi de votre message ayant comme objet "Devis"', 'Le modérateur à jugé votre message inapproprié.'), 'group_restricted'],
  ['2, fr, d’office', FROM_OWNER, "Vous n'êtes pas autorisé à envoyer des messages sur cette liste, votre\nmessage a été automatiquement rejeté. Si vous pensez que votre\nmessage a été rejeté par erreur, veuillez contacter le gestionnaire de\nla liste à l'adresse club-owner@listes.example.org.", 'group_restricted'],
  ['3, a moderator’s own words', FROM_OWNER, 'Your message to the Club mailing-list was rejected for the following\nreasons:\n\nPlease write to me first.\n\nThe original message as received by Mailman is attached.', 'group_restricted'],
  ['3, fr, les mots d’un modérateur', FROM_OWNER, 'Votre message à destination de la liste de diffusion Club a été rejeté\npour les raisons suivantes :\n\nÉcrivez-moi d’abord.\n\nLe message original reçu par Mailman est joint.', 'group_restricted'],
  ['3, too many recipients', FROM_OWNER, 'Your message to the Club mailing-list was rejected for the following\nreasons:\n\nMessage has more than 10 recipients\n\nThe original message as received by Mailman is attached.', 'too_many_recipients'],
  ['3, not a member', FROM_OWNER, 'Your message to the Club mailing-list was rejected for the following\nreasons:\n\nThe message is not from a list member\n\nThe original message as received by Mailman is attached.', 'group_restricted'],
  ['3, too large', FROM_OWNER, 'Your message to the Club mailing-list was rejected for the following\nreasons:\n\nThe message is larger than the 40 KB maximum size\n\nThe original message as received by Mailman is attached.', 'too_large'],
  ['3, fr', FROM_OWNER, "Votre message à destination de la liste de diffusion Club a été rejeté\npour les raisons suivantes :\n\nThe message is not from a list member\n\nLe message original reçu par Mailman est joint.", 'group_restricted'],
  ['3, de', FROM_OWNER, 'Ihre Nachricht an die Mailingliste Club wurde\nmit folgender Begründung abgelehnt:\n\nThe message is not from a list member\n\nDie Originalnachricht wie von uns erhalten ist angehängt.', 'group_restricted'],
  ['3, es', FROM_OWNER, 'Su mensaje a la lista de correos Club ha sido rechazado por las\nsiguientes razones:\n\nThe message is not from a list member\n\nSe adjunta el mensaje original tal y como ha sido recibido por Mailman.', 'group_restricted'],
  ['3, it', FROM_OWNER, 'Il tuo messaggio alla mailing list Club è stato rifiutato per i seguenti\nmotivi:\n\nThe message is not from a list member\n\nIl messaggio originale ricevuto da Mailman è in allegato.', 'group_restricted'],
  ['3, pt', FROM_OWNER, 'Sua mensagem para a lista de discussão Club foi rejeitada pelos\nseguintes motivos:\n\nThe message is not from a list member\n\nA mensagem original recebida pelo Mailman está anexada.', 'group_restricted'],
] as const).map(([name, fields, text, cause]) => [name, 'mailman', fields, text, cause] as const);

const OTHERS: readonly Refusal[] = [
  ['ezmlm, moderator', 'ezmlm', 'From: club-owner@listes.example.org\nSubject: Returned post for club@listes.example.org', "Hi! This is the ezmlm program. I'm managing the\nclub@listes.example.org mailing list.\n\nI'm sorry, your message (enclosed) was not accepted by the moderator.", 'group_restricted'],
  ['LISTSERV, not authorized', 'listserv', 'From: "L-Soft list server at EXAMPLE (16.0)" <LISTSERV@listes.example.org>\nSubject: Rejected posting to CLUB@LISTES.EXAMPLE.ORG', 'You are not authorized to send mail to the CLUB list from your\npaul@EXAMPLE.COM account. You might be authorized to send to the list from\nanother of your accounts, but LISTSERV has no way to associate this other\naccount or address with yours. Please contact the list owners:\nclub-request@listes.example.org.', 'group_restricted'],
];

const REFUSALS: readonly Refusal[] = [...SYMPA, ...MLMMJ, ...MAILMAN, ...OTHERS];

describe('a refusal', () => {
  test.each(REFUSALS)('%s (%s), as a mail', (_name, system, fields, text, cause) => {
    const verdict = classify(read(mail(fields, text)));
    expect(verdict).toMatchObject({ kind: 'failure', system, recipients: [{ address: LIST, cause }] });
  });

  test.each(REFUSALS)('%s (%s), pasted', (_name, system, _fields, text, cause) => {
    const verdict = classify(read(text));
    expect(verdict).toMatchObject({ kind: 'failure', system, recipients: [{ cause }] });
    expect(verdict.recipients[0]?.address).toBe(text.includes('@listes.example.org') ? LIST : null);
  });

  test.each(REFUSALS)('%s (%s) is explained as a list’s', (_name, _system, fields, text) => {
    for (const language of LANGUAGES) {
      for (const source of [mail(fields, text), text]) {
        const shown = explain(classify(read(source)), language);
        expect(shownTo(shown).flatMap((words) => faults(words, language))).toEqual([]);
        if (shown.forIT !== '') expect(typography(shown.forIT, language)).toEqual([]);
        expect(shown.whoseMove).toBe(MOVES[/DMARC/.test(text) ? 'sender_admin' : 'sender'][language]);
      }
    }
  });

  test.each([
    ['group_restricted', 'Seuls ses membres', 0],
    ['group_restricted', 'Une personne y choisit', 9],
    ['too_large', 'Votre message pèse 14\u00A0Mo, et la limite est de 5\u00A0Mo', 4],
    ['user_unknown', 'n’est pas une liste de diffusion connue', 5],
  ] as const)('%s: %s', (cause, words, at) => {
    const verdict = classify(read(SYMPA[at]?.[3] ?? ''));
    expect(verdict.recipients[0]?.cause).toBe(cause);
    expect(explain(verdict, 'fr').cause).toContain(words.replace(' Mo', '\u00A0Mo'));
  });

  test('pasted with the line of the sender above it', () => {
    const verdict = classify(read('From: club-owner@listes.example.org\nSubject: Re: [Club] Hello\n\nYour message to the Club mailing-list was rejected for the following\nreasons:\n\nThe message is not from a list member'));
    expect(verdict).toMatchObject({ kind: 'failure', recipients: [{ address: LIST, cause: 'group_restricted' }] });
  });

  test('known by a page’s sender, and nobody else’s address is taken for the list’s', () => {
    const text = 'The message from <paul@example.com> with subject "Hello" was unable to be delivered to the list because you are not a list subscriber.';
    expect(classify(read(text, { senderAddress: 'club+owner@listes.example.org' })).recipients).toMatchObject([{ address: LIST, cause: 'group_restricted' }]);
    expect(classify(read(text)).recipients).toMatchObject([{ address: null, cause: 'group_restricted' }]);
  });

  test('Sympa’s, whose delivery report names no more than the title of a code', () => {
    const report = `${FROM_SYMPA}\nTo: paul@example.com\nSubject: x\nMIME-Version: 1.0\nContent-Type: multipart/report; report-type=delivery-status; boundary="b"\n\n--b\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n${FR}\n\n${FR_REASON}La diffusion de messages dans la liste est réservée aux abonnés.\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; listes.example.org\n\nFinal-Recipient: rfc822; ${LIST}\nAction: failed\nStatus: 5.7.1\nDiagnostic-Code: X-Sympa; Delivery not authorized, message refused\n--b--\n`;
    const [one, ...others] = classify(read(report)).recipients;
    expect(others).toEqual([]);
    expect(one).toMatchObject({ address: LIST, status: '5.7.1', cause: 'group_restricted', diagnostic: 'La diffusion de messages dans la liste est réservée aux abonnés.' });
  });

  test('ezmlm’s, in a notice of qmail’s', () => {
    const text = "Hi. This is the qmail-send program at listes.example.org.\nI'm afraid I wasn't able to deliver your message to the following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work out.\n\n<club@listes.example.org>:\nSorry, only subscribers may post. If you are a subscriber, please forward this message to club-owner@listes.example.org to get your new address included (#5.7.2)";
    expect(classify(read(text))).toMatchObject({ kind: 'failure', system: 'qmail', recipients: [{ address: LIST, cause: 'group_restricted' }] });
  });
});

/** Name, fields, text. */
type Other = readonly [name: string, fields: string, text: string];

const HELD: readonly Other[] = [
  ['Mailman 2', FROM_BOUNCES, "Your mail to 'Club' with the subject\n\n    Hello\n\nIs being held until the list moderator can review it for approval.\n\nThe reason it is being held:\n\n    Post by non-member to a members-only list"],
  ['Mailman 2, fr', FROM_BOUNCES, "Votre courrier à 'Club' dont l'objet est\n\n    Devis\n\nest en attente jusqu'à ce que le modérateur de la liste puisse\nle consulter pour approbation.\n\nLa raison de cette mise en attente :\n\n    Envoi par un non-abonné sur une liste reservée aux abonnés"],
  ['Mailman 3, fr', FROM_BOUNCES, "Votre courriel à destination de 'Club' avec l’objet\n\n    Devis\n\nest en attente de validation par un modérateur.\n\nCe message a besoin d’une validation car :\n\nThe message is not from a list member"],
  ['Mailman 2, de', FROM_BOUNCES, 'Ihre Mail an "Club" mit dem Subject/Betreff\n\n    Angebot\n\nwird zurückgehalten, bis der Listenmoderator Ihre E-Mail genehmigt.\n'],
  ['Mailman 3, de', FROM_BOUNCES, "Ihre Nachricht an 'Club' mit dem Betreff\n\n    Angebot\n\nwurde zurückgehalten, bis eine Moderator*in sie freigegeben hat.\n"],
  ['Mailman 2, es', FROM_BOUNCES, "El mensaje que ha enviado a la lista 'Club' y que versa sobre:\n\n    Hola\n\nHa sido retenido en espera de que el moderador de la lista lo revise\ny apruebe."],
  ['Mailman 2, it', FROM_BOUNCES, "Il tuo messaggio alla lista 'Club' con oggetto\n\n    Ciao\n\nè stato trattenuto in attesa che il moderatore della lista \npossa esaminarlo per l'approvazione."],
  ['Mailman 3, pt', FROM_BOUNCES, 'Seu e-mail para "Club" com assunto\n\n    Olá\n\nestá sendo retido até que o moderador da lista possa analisá-lo\npara aprovação.'],
  ['Mailman 2, pl', FROM_BOUNCES, 'wiadomość o tytule \n\n    Cześć\n\nwysłana na listę Club, została wstrzymana do dalszej \ndecyzji moderatora.'],
  ['Mailman 2, ru', FROM_BOUNCES, "Ваше сообщение в список рассылки 'Club' с темой\n\n    Привет\n\nбыло задержано для рассмотрения модератором списка рассылки."],
  ['Sympa', `${FROM_SYMPA}\nSubject: Message distribution`, "Your message to the list 'club' has been forwarded to the moderator(s)"],
  ['Sympa, fr', `${FROM_SYMPA}\nSubject: Diffusion des messages`, 'Votre message pour la liste club a été transmis au(x) modérateur(s)'],
  ['Sympa, nl', `${FROM_SYMPA}\nSubject: Distributie van berichten`, "Uw bericht naar lijst 'club' is doorgestuurd naar de moderator(s)"],
  ['mlmmj', 'From: club+owner@listes.example.org\nSubject: Awaiting release to club@listes.example.org: Hello', 'Hi, this is the Mlmmj program managing the <club@listes.example.org> mailing\nlist.\n\nThe message from <paul@example.com> with subject "Hello" has been submitted\nto the list. However, the moderators are being asked to review it before\nreleasing it to the list because you are not a subscriber.'],
  ['mlmmj, fr', 'From: club+owner@listes.example.org\nSubject: En attente de réponse à club@listes.example.org: Devis', "Hi, c'est le programme Mlmmj gérant la liste <club@listes.example.org>.\n\nLe message de <paul@example.com> ayant pour sujet \"Devis\" a été soumis à la\nliste. Cependant il a été demandé aux modérateurs de le contrôler avant de\nle délivrer à la liste parce que vous n'êtes pas inscrit."],
  ['LISTSERV', 'From: LISTSERV@listes.example.org\nSubject: CLUB-L: Your message has been submitted', 'Your message dated Tue, 3 Jan 2023 10:00:00 -0500 with subject "Hello" has\nbeen submitted to the moderator of the CLUB-L list: Marie Durand.'],
];

describe('a mail that waits for a moderator has not failed', () => {
  test.each(HELD)('%s', (_name, fields, text) => {
    for (const source of [mail(fields, text), text]) {
      const verdict = classify(read(source));
      expect(verdict).toMatchObject({ kind: 'auto_reply', kindEvidence: { rule: 'kind:moderated' } });
      expect(explain(verdict, 'fr')).toMatchObject({ tone: 'wait', headline: 'Votre message attend le modérateur de la liste' });
    }
  });
});

/** Among mails it is a letter; who pastes it asks about the rejection. */
const ASKS = 'a member who asks about one';

const NO_RETURNS: readonly Other[] = [
  ['Sympa asks a moderator', 'From: club-request@listes.example.org\nSubject: Message for list club from paul@example.com to be approved', 'One new message for list club from paul@example.com arrived.\n3 messages are awaiting moderation.\nTo distribute the attached message in list club:\nmailto:sympa@listes.example.org?subject=DISTRIBUTE%20club%201\n\nTo reject it (it will be removed):\nmailto:sympa@listes.example.org?subject=REJECT%20club%201'],
  ['Sympa asks a moderator, whose list got a return', 'From: club-request@listes.example.org\nSubject: Message pour la liste club de paul@example.com à approuver', "Un nouveau message pour la liste club est arrivé de paul@example.com.\nObjet : Votre message n'a pas pu être remis\nPour refuser sa diffusion (il sera effacé), cliquez ici :\nmailto:sympa@listes.example.org?subject=REJECT%20club%201"],
  ['Sympa tells a moderator what was done', `${FROM_SYMPA}\nSubject: Message distribution`, "Message 0f1e2d for list 'club' has been rejected."],
  ['Mailman asks its owner', 'From: club-owner@listes.example.org\nSubject: Club post from paul@example.com requires approval\nList-Id: <club.listes.example.org>', 'As list administrator, your authorization is requested for the\nfollowing mailing list posting:\n\n    List:    Club@listes.example.org\n    From:    paul@example.com\n    Subject: Undeliverable: Hello\n    Reason:  Post by non-member to a members-only list\n\nAt your convenience, visit the list to approve or deny the request.'],
  ['mlmmj asks a moderator', 'From: club+owner@listes.example.org\nSubject: Please moderate club@listes.example.org: Hello', 'Hi, this is the Mlmmj program managing the <club@listes.example.org> mailing\nlist.\n\nA message from <paul@example.com> with subject "Delivery failed" has been\nsubmitted for posting. You are being asked to moderate because the requester is not a subscriber. The message is below.'],
  ['mlmmj asks a moderator, fr', 'From: club+owner@listes.example.org\nSubject: Veuillez modérer club@listes.example.org: Devis', "Hi, c'est le programme Mlmmj gérant la liste <club@listes.example.org>.\n\nUn message de <paul@example.com> ayant pour sujet \"Devis\" a été soumis pour\nenvoi. Il vous est demandé de le modérer parce que le demandeur n'est pas inscrit. Le message est ci-dessous."],
  ['Majordomo asks its owner', 'From: owner-club@listes.example.org\nSubject: BOUNCE club@listes.example.org: Non-member submission from [paul@example.com]', 'From paul@example.com Tue Jan 14 11:02:37 2025\n\nHello everybody, the next meeting is on Friday.'],
  ['a subscription to confirm', 'From: club-request@listes.example.org\nSubject: confirm 0f1e2d3c', 'Mailing list subscription confirmation notice for mailing list Club\n\nWe have received a request for subscription of your email address,\npaul@example.com, to the club@listes.example.org mailing list. To confirm\nthat you want to be added to this mailing list, simply reply to this message.'],
  ['a subscription to confirm, fr', `${FROM_SYMPA}\nSubject: Confirmez votre abonnement à la liste club`, "Quelqu'un, probablement vous, a demandé l'abonnement de paul@example.com à la liste club@listes.example.org.\nPour confirmer, répondez à ce message."],
  ['a welcome', 'From: club-request@listes.example.org\nSubject: Welcome to the "Club" mailing list\nList-Id: <club.listes.example.org>', 'Welcome to the Club@listes.example.org mailing list!\n\nTo post to this list, send your message to: club@listes.example.org\n\nOnly subscribers may write, and messages larger than 40 KB wait for the moderator.'],
  ['a welcome, fr', `${FROM_SYMPA}\nSubject: Bienvenue sur la liste club`, 'Bienvenue sur la liste club@listes.example.org.\nVotre adresse d’abonnement est paul@example.com. La diffusion est réservée aux abonnés.'],
  ['a farewell', 'From: club-bounces@listes.example.org\nSubject: You have been unsubscribed from the Club mailing list', 'You have been unsubscribed from the Club mailing list.'],
  ['a farewell, fr', `${FROM_SYMPA}\nSubject: Désabonnement de la liste club`, 'Votre adresse paul@example.com a été supprimée de la liste club@listes.example.org.'],
  ['a refused subscription', FROM_BOUNCES.replace('Re: [Club] Hello', 'Request to mailing list Club rejected'), refused('Subscription request', '[No reason given]')],
  ['a refused subscription, fr', FROM_BOUNCES.replace('Re: [Club] Hello', 'Requête à destination de la liste Club rejetée'), refusee("Requête d'abonnement", '[aucun motif fourni]')],
  ['a digest that speaks of a refusal', 'From: club-request@listes.example.org\nSubject: Club Digest, Vol 4, Issue 2\nList-Id: <club.listes.example.org>', `Send Club mailing list submissions to\n\tclub@listes.example.org\n\nToday's Topics:\n\n   1. Rejected (Paul)\n\n----------------------------------------------------------------------\n\nMessage: 1\nFrom: Paul <paul@example.com>\nSubject: [Club] Rejected\n\nI got this:\n${refused('Posting of your message titled "Hello"', 'Non-members are not allowed to post messages to this list.')}`],
  [ASKS, 'From: Paul <paul@example.com>\nSubject: Re: [Club] Rejected\nList-Id: <club.listes.example.org>', 'Hi Marie,\n\nI got "Your message to the Club mailing-list was rejected for the following reasons: The message is not from a list member". What should I do?\n\nPaul'],
];

test('who pastes a letter that asks about a rejection has it explained', () => {
  const [, , text = ''] = NO_RETURNS.find(([name]) => name === ASKS) ?? [];
  const { kind, recipients } = classify(read(text));
  expect([kind, recipients.map(({ cause }) => cause)]).toEqual(['failure', ['group_restricted']]);
});

describe('no return', () => {
  test.each(NO_RETURNS)('%s', (_name, fields, text) => {
    expect(classify(read(mail(fields, text))).kind).toBe('not_a_bounce');
  });

  test.each([
    ['Club post from mailer-daemon@example.com requires approval', 'As list administrator, your authorization is requested for the\nfollowing mailing list posting:\n\n    Subject: Undelivered Mail Returned to Sender'],
    ['Message à modérer de mailer-daemon@example.com pour la liste club', 'Un nouveau message pour la liste club est arrivé de mailer-daemon@example.com.'],
    ['Please moderate club@listes.example.org: Undelivered Mail Returned to Sender', 'You are being asked to moderate because this is a moderated list.'],
  ])('a return that somebody sent to a list, and a moderator is asked about: %s', (subject, text) => {
    const returned = 'From: mailer-daemon@example.com\nTo: club@listes.example.org\nSubject: Undelivered Mail Returned to Sender\nDate: Tue, 14 Jan 2025 11:02:30 +0100\nMessage-ID: <2@example.com>\nContent-Type: text/plain\n\nThis is the mail system at host mx.example.com.\n\n<marie@example.org>: host mx.example.org[192.0.2.1] said: 550 5.1.1 User unknown';
    const asked = (outer: string): string => `From: club-owner@listes.example.org\nTo: marie@example.org\nSubject: ${outer}\nDate: Tue, 14 Jan 2025 11:02:37 +0100\nMessage-ID: <1@listes.example.org>\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n${text}\n--b\nContent-Type: message/rfc822\n\n${returned}\n--b--\n`;
    expect(classify(read(asked(subject))).kind).toBe('not_a_bounce');
    expect(classify(read(asked('Fwd: what is this?'))).kind).toBe('failure');
  });

  test.each(NO_RETURNS.filter(([name]) => !name.startsWith('a digest') && name !== ASKS))('%s, pasted', (_name, _fields, text) => {
    expect(classify(read(text)).kind).toBe('not_a_bounce');
  });
});

describe('the list’s address, by who keeps it', () => {
  test.each([
    ['Club <club-owner@example.org>', 'club@example.org'],
    ['club-bounces+paul=example.com@example.org', 'club@example.org'],
    ['club+owner@example.org', 'club@example.org'],
    ['owner-club@example.org', 'club@example.org'],
    ['the-old-club-request@example.org', 'the-old-club@example.org'],
    ['listmaster@example.org', null],
    ['owner@example.org', null],
    ['sympa@example.org', null],
  ])('%s', (from, list) => {
    expect(listAddress('', from)).toBe(list);
    expect(listAddress(`write to ${from}.`, 'sympa@example.org')).toBe(list);
  });
});

test('what is explained as a list’s is what keeps lists', () => {
  expect([...KEEPS_LISTS].sort()).toEqual(DIALECTS.filter(({ keepsLists }) => keepsLists).map(({ system }) => system).sort());
});

test('a list is known by the title of what was copied, where no address of who keeps it stands beside', () => {
  const text = 'Your message to club@lists.example.org was rejected\n\nYour message to the Club mailing-list was rejected for the following reasons:\n\nThe message is not from a list member';
  expect(classify(read(text)).recipients).toMatchObject([{ address: 'club@lists.example.org', cause: 'group_restricted' }]);
});
