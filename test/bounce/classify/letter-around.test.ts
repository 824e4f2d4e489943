/** A notice in none of the words that tell by themselves, between the words of somebody who asks about it. */
import { describe, expect, test } from 'vitest';
import { quotedIn } from '../../../src/bounce/classify/letter-around.ts';
import { classify, read } from '../../../src/bounce/index.ts';

const notices = {
  'a name without a server': ['<marie@example.org>: Host or domain name not found. Name service error for\n    name=mx.example.org type=A: Host not found', 'host_unknown'],
  'a domain that nobody has': ["DNS Error: DNS type 'mx' lookup of exemple-perdu.test responded with code NXDOMAIN Domain name not found: exemple-perdu.test", 'host_unknown'],
  'a mailbox that is put away': ['Boite du destinataire archivee. Archived recipient. LPN007 420\n(in reply to RCPT TO command)', 'account_disabled'],
  'an address and a few words': ['marie@example.org\nDelivery failed: MAILBOX FULL (User quota exceeded)', 'mailbox_full'],
  'a delay': ["Delivery incomplete\nThere was a temporary problem delivering your message to marie@example.org. Gmail will retry for 45 more hours. You'll be notified if the delivery fails permanently.", 'server_error'],
  'Exchange in French': ["Échec de la remise pour ces destinataires ou groupes :\n\nmarie@example.org\nLa boîte aux lettres du destinataire est pleine et ne peut pas accepter de messages pour l’instant.", 'mailbox_full'],
} as const;

const letters: Record<string, (notice: string) => string> = {
  'below a question, in French': (notice) => `Bonjour,\n\nJ'ai reçu ce message en retour, pouvez-vous m'aider ?\n\n${notice}\n\nMerci d'avance\nSophie`,
  'below a question, in English': (notice) => `Hi,\n\nI got this back, can you help?\n\n${notice}\n\nThanks,\nSophie`,
  'below a question, in German': (notice) => `Hallo zusammen,\n\nich bekomme seit gestern immer diese Meldung:\n\n${notice}\n\nWas soll ich tun?`,
  quoted: (notice) => `Same problem:\n\n${notice.split('\n').map((line) => `> ${line}`).join('\n')}\n\nAny idea?`,
  'in a fence': (notice) => `Can somebody explain what this means?\n\`\`\`\n${notice}\n\`\`\`\nIt happens since Monday.`,
  'in a sentence': (notice) => `Hello everyone, since yesterday I get the following error: "${notice.replace(/\s+/g, ' ')}" What can I do?`,
};

describe.each(Object.entries(notices))('%s', (_name, [notice, cause]) => {
  test.each(Object.entries(letters))('%s', (_shape, around) => {
    const { kind, recipients } = classify(read(around(notice)));
    expect([kind, recipients.map((one) => one.cause)]).toEqual([notice.startsWith('Delivery incomplete') ? 'delay' : 'failure', [cause]]);
  });
});

test.each([
  ['a sentence that is only mentioned', 'When we get an error such as "A message that you sent has not yet been delivered to one or more of its recipients", sometimes the server is down.\n\nCan we tell people so?'],
  ['a title that is only named', 'Hi there,\n\nif I write to an unknown address, the server sends a mail with the subject: "Undelivered Mail Returned to Sender". Is there a way to change that?'],
  ['a reason that is only named', 'Our provider gives this error for some domains: "Sender address rejected: Domain not found". It seems like a setting of ours.'],
  ['people who talk about it', 'Bonjour Paul,\n\nmon mail d’hier m’est revenu, as-tu changé d’adresse ?\n\nLe message de Claire n’est pas parti non plus.\n\nAmitiés\nSophie'],
  ['a wish', 'As the owner of a list\n\nI want to see which mails do not arrive:\n\nthe address that "bounces", that is the one to which nothing could be delivered, is to be stored.\n\nThanks'],
])('%s is none', (_name, text) => {
  expect(classify(read(text)).kind).toBe('not_a_bounce');
});

describe('few words of a notice are one where they say why, or for whom', () => {
  test.each([
    ['above a question', "Le message n'a pas pu être envoyé. La connexion au serveur a échoué.\n\nServeur : 'smtp.example.com'\nProtocole : SMTP\nPort : 25\n\nQuelqu'un peut m'aider ? Ça fait 3 jours.", 'dns_network'],
    ['between words of a person', "Coucou, les vidéos ne partent pas… mon téléphone dit « Impossible d’envoyer le message. Le message a été refusé par le serveur car il est trop volumineux. » Je te les mets sur une clé ?", 'too_large'],
    ['above a remark', "Votre message n'a pas pu être envoyé.\nLe nombre maximum de destinataires autorisés est dépassé (100). Merci de réduire le nombre de destinataires.\n\nJe suis bénévole, j'ai 134 familles, avant ça passait.", 'too_many_recipients'],
    ['below words in Dutch, where "je" is "your"', 'Ik krijg steeds dit bericht:\n\nJe e-mail naar marie@example.org kon niet worden bezorgd omdat het postvak vol is.', 'mailbox_full'],
    ['in marks of code', '왜 `Email rejected due to DMARC policy violation.` 오류가 나는지 모르겠습니다.', 'auth_fail'],
    ['without an address', 'Échec de l’envoi du message\nLa taille du message que vous essayez d’envoyer excède la limite de taille globale (20971520 octets) du serveur. Le message n’a pas été envoyé.\n\nPourtant mes vidéos font 19 Mo en tout ?', 'too_large'],
  ])('%s', (_where, text, cause) => {
    const { kind, recipients } = classify(read(text));
    expect([kind, recipients.map((one) => one.cause)]).toEqual(['failure', [cause]]);
  });
});

describe('a title, or a notice whose empty lines a page doubled, above a question', () => {
  test.each([
    ['a title and whom it is about', 'Non remis : FACTURES MARS\nmarie@example.org\n\nJ’ai que ça, le reste est vide. Vous voyez le problème ?', 'failure'],
    ['each line a paragraph', 'Retardé : Relance\n\nLa remise à ces destinataires ou groupes est retardée :\n\nmarie@example.org\n\nObjet : Relance\n\nCe message n\'a pas encore été remis. Les tentatives de remise vont se poursuivre.\n\nVous serez averti si le message ne peut pas être remis d\'ici là.\n\n@Karim : on attend ou tu les appelles ?', 'delay'],
    ['a subject above the letter', "Objet : Fwd: Delivery Status Notification (Failure)\n\nBonjour Mme Lambert,\nvoici ce que je reçois quand j'écris au groupe\n\nNous vous écrivons pour vous informer que le groupe auquel vous avez tenté d'écrire (parents-5a) n'existe peut-être pas. Voici quelques détails supplémentaires sur la raison pour laquelle votre message n'a pas pu être publié :\n\n * Il se peut que vous ayez mal orthographié le nom du groupe.", 'failure'],
    ['a number of Outlook’s, and a holiday', 'code erreur 0x80042109\n"Outlook ne parvient pas à se connecter à votre serveur de messagerie sortant (SMTP)."\nje suis en vacances chez ma cousine, ça marchait à la maison', 'failure'],
  ])('%s', (_where, text, kind) => {
    expect(classify(read(text)).kind).toBe(kind);
  });
});

test('the pieces of a letter that stand apart', () => {
  expect(quotedIn('Hello,\nwhat is this?\n\nThe first sentence of some notice or other.\n\nThe second one of it, and as long as that.\n\nThanks')).toEqual(['The first sentence of some notice or other.\n\nThe second one of it, and as long as that.']);
  expect(quotedIn('I wrote to Ann yesterday.\n\nShe has not answered yet, so I write to you.')).toEqual([]);
  expect(quotedIn('> all of it is quoted, line by line\n> and so nothing stands apart')).toEqual([]);
});
