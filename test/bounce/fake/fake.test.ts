import { describe, expect, it } from 'vitest';
import { unmasked } from '../../../src/bounce/classify/look-alikes.ts';
import { classify, explain, read } from '../../../src/bounce/index.ts';
import type { Kind, Verdict } from '../../../src/bounce/types.ts';
import { faults, LANGUAGES, shownTo } from '../explain/reading.ts';
import { FIXTURE_MAILS, fixtureBytes } from '../../fixtures/mails.ts';

interface Letter {
  from: string;
  subject: string;
  body: string;
  fields?: readonly string[];
}

function judged({ from, subject, body, fields = [] }: Letter): Verdict {
  return classify(read([
    `From: ${from}`, 'To: claire@example.com', `Subject: ${subject}`, ...fields, 'Date: Mon, 2 Mar 2026 09:00:00 +0000', 'MIME-Version: 1.0',
    'Content-Type: text/html; charset=utf-8', '', body, '',
  ].join('\r\n')));
}

const link = (url: string, words: string): string => `<a href="${url}">${words}</a>`;

const FAKES: readonly [what: string, letter: Letter][] = [
  ['held messages to be released', {
    from: '"example.com Mail Server" <it@parcel-track.example.net>', subject: 'Action required: pending messages',
    body: `5 incoming messages are pending. ${link('https://login.example.net/?u=claire@example.com', 'Release messages')} within 24 hours.`,
  }],
  ['with a reply code in it', {
    from: 'Mail Delivery System <postmaster@status.example.net>', subject: 'Undelivered messages',
    body: `550 5.2.2 Mailbox quota exceeded. Pending messages will be deleted within 24 hours. ${link('https://status.example.net/', 'Release messages')}`,
  }],
  ['in the name of the reader’s own domain, with a link elsewhere', {
    from: 'IT desk <admin@example.com>', subject: 'Mailbox quota exceeded',
    body: `Your mail box has exceeded its limit. ${link('https://upgrade.example.net/?claire@example.com', 'Verify your account')} or it will be suspended.`,
  }],
  ['in Microsoft’s name, with a form that anybody can make', {
    from: 'Microsoft Outlook <alerts@example.net>', subject: 'Messages on hold',
    body: `You have held messages. ${link('https://forms.office.com/r/abc', 'Review messages')} within 48 hours, or they will be deleted.`,
  }],
  ['a word between what it wants and the messages', {
    from: 'Mail Administrator <admin@quota.example.net>', subject: 'Undelivered messages: 5 incoming mails are pending',
    body: `5 incoming messages could not be delivered to your mailbox. Release your pending messages: ${link('http://example.com.login.example.net/release?id=claire@example.com', 'here')}`,
  }],
  ['a link that carries the reader’s address elsewhere, and no word of what it is for', {
    from: 'Mail Administrator <admin@quota.example.net>', subject: '5 incoming mails are pending',
    body: `5 incoming messages are on hold: ${link('http://mail.example.org/?id=claire@example.com', 'here')}. They will be deleted within 24 hours.`,
  }],
  ['in a daemon’s name, for the password', {
    from: 'Mail Delivery System <postmaster@relay.example.net>', subject: 'Delivery Failure: messages returned to sender',
    body: `Your last 3 messages were not delivered due to a server synchronisation error. Recipient: paul@example.org ${link('https://update.example.net/login', 'REVIEW AND RE-SEND MESSAGES')} Verify your password to continue.`,
  }],
  ['in French', {
    from: 'Messagerie Orange <service@example.net>', subject: 'Vos messages bloqués',
    body: `5 messages en attente. ${link('https://example.net/', 'Récupérer vos messages')} sous 24 heures.`,
  }],
];

const REAL: readonly [what: string, letter: Letter, kind: Kind][] = [
  ['Microsoft’s help links', {
    from: 'Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@example.com>', subject: 'Undeliverable: Hello',
    body: `Your message to marie@example.org couldn't be delivered. marie wasn't found at example.org. ${link('https://go.microsoft.com/fwlink/?LinkId=389363', 'Read how to fix it')}
      ${link('https://aka.ms/status', 'Submit a ticket')} 550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient marie@example.org not found`,
  }, 'failure'],
  ['Gmail’s "Learn more"', {
    from: 'Mail Delivery Subsystem <mailer-daemon@googlemail.com>', subject: 'Delivery Status Notification (Failure)',
    body: `Address not found. Your message wasn't delivered to marie@example.org because the address couldn't be found.
      ${link('https://support.google.com/mail/?p=NoSuchUser', 'Learn more')} The response was: 550 5.1.1 no such user`,
  }, 'failure'],
  ['a filter’s reply that asks for a look at its page', {
    from: 'Mail Delivery System <MAILER-DAEMON@mail.example.com>', subject: 'Undelivered Mail Returned to Sender',
    body: `This is the mail system at host mail.example.com. &lt;marie@example.org&gt;: host eu-smtp-inbound-1.mimecast.com[192.0.2.1] said:
      550 Administrative prohibition, see ${link('https://community.mimecast.com/docs/DOC-1369', 'https://community.mimecast.com/docs/DOC-1369')} (in reply to RCPT TO command)`,
  }, 'failure'],
  ['a provider that wants the account verified', {
    from: 'Mail Delivery System <MAILER-DAEMON@mail.example.com>', subject: 'Undelivered Mail Returned to Sender',
    body: `This is the mail system at host mail.example.com. &lt;marie@example.org&gt;: host mx.example.org[192.0.2.1] said:
      554 5.7.1 Please verify your account at ${link('https://example.org/unblock', 'https://example.org/unblock')} within 24 hours (in reply to MAIL FROM command)`,
  }, 'failure'],
  ['the reader’s own filter, which lists held mail', {
    from: 'Spam filter <quarantine@example.com>', subject: 'Held messages', body: `2 held messages. ${link('https://filter.example.com/q', 'Review messages')}. They will be deleted after 14 days.`,
  }, 'not_a_bounce'],
  ['the same by a filter’s own host', {
    from: 'Spam filter <quarantine@example.com>', subject: 'Held messages', body: `2 held messages. ${link('https://eu1.pphosted.com/q', 'Release messages')}. Action required.`,
  }, 'not_a_bounce'],
  ['a service that speaks of its own storage, under its own proven name', {
    from: 'Drive <hello@drive.example.net>', subject: 'Your storage is full', fields: ['Authentication-Results: mx.example.com; dmarc=pass header.from=drive.example.net'],
    body: `The storage of your account has exceeded its limit. ${link('https://www.drive.example.net/upgrade', 'Click here to upgrade')} or your files will be deleted in 30 days.`,
  }, 'not_a_bounce'],
  ['a forum that counts who follows its links', {
    from: 'Forum <news@forum.example.net>', subject: 'You have 3 pending messages',
    body: `You have 3 pending messages from Paul. ${link('https://click.example.org/?u=claire@example.com', 'Open the forum')}`,
  }, 'not_a_bounce'],
  ['Microsoft’s quarantine', {
    from: 'quarantine@messaging.microsoft.com', subject: 'Action required: quarantined messages',
    body: `You have quarantined messages. ${link('https://security.microsoft.com/quarantine', 'Review messages')}`,
  }, 'not_a_bounce'],
];

describe('mails that imitate a return', () => {
  it.each(FAKES)('%s', (_, letter) => {
    const verdict = judged(letter);
    expect(verdict.kind).toBe('fake');
    expect(verdict.fakeSigns.length).toBeGreaterThanOrEqual(3);
    expect(new Set(verdict.fakeSigns.map(({ rule }) => rule)).size).toBe(verdict.fakeSigns.length);
  });

  it.each(FIXTURE_MAILS.filter(({ expected }) => expected.kind === 'fake'))('$file is known on a page, too, which shows no links', ({ file, senderAddress, senderName, subject }) => {
    const { prose } = read(fixtureBytes(file));
    expect(classify(read(prose, { senderAddress, senderName, subject })).kind).toBe('fake');
  });

  it('does not believe a notice whose sender was not verified', () => {
    const forged = judged({
      from: 'quarantine@messaging.microsoft.com', subject: 'Action required: quarantined messages',
      fields: ['Authentication-Results: mx.example.com; spf=fail smtp.mailfrom=messaging.microsoft.com; dmarc=fail'],
      body: `You have quarantined messages. ${link('https://security.microsoft.com/quarantine', 'Review messages')} within 24 hours`,
    });
    expect(forged.kind).toBe('fake');
  });
});

describe('real mails with links in them', () => {
  it('say what a filter’s list is', () => {
    const { kindEvidence } = judged({ from: 'Spam filter <quarantine@example.com>', subject: 'Held messages', body: `2 held messages. ${link('https://filter.example.com/q', 'Review messages')}.` });
    expect(kindEvidence?.rule).toBe('kind:held');
  });

  it.each(REAL)('%s', (_, letter, kind) => {
    const verdict = judged(letter);
    expect(verdict.fakeSigns).toEqual([]);
    expect(verdict.kind).toBe(kind);
  });
});

describe('a pasted text, of which nobody sees who wrote it', () => {
  it.each(['Votre messagerie a été migrée. Cliquez ici pour libérer 3 messages non remis.', 'You have 3 undelivered messages. Verify your password to release them.'])('may be a trap: %s', (text) => {
    expect(classify(read(text)).kind).toBe('fake');
  });

  const list = '2 held messages are waiting in your quarantine. They will be deleted after 14 days.\n\nReview messages\n\nRelease messages';

  it('may be a filter’s own list: the warning says so, and where to look instead', () => {
    const verdict = classify(read(list));
    expect(verdict.kind).toBe('fake');
    for (const language of LANGUAGES) {
      const explanation = explain(verdict, language);
      expect(explanation.headline).toMatch(language === 'fr' ? /peut-être/ : /may be/);
      expect(shownTo(explanation).flatMap((text) => faults(text, language))).toEqual([]);
    }
  });

  it('is called a trap outright where a page tells who sent it', () => {
    const verdict = classify(read(`${list}\n\nVerify your account within 24 hours`, { senderAddress: 'it@parcel-track.example.net', subject: 'Pending messages' }));
    expect(verdict.kind).toBe('fake');
    expect(explain(verdict, 'en').headline).not.toMatch(/may be/);
  });

  it('is nobody’s business where it comes from the reader’s own house', () => {
    const page = { senderAddress: 'quarantine@filter.example.com', subject: 'Held messages' };
    expect(classify(read(list, page), { own: ['claire@example.com'] }).kind).toBe('not_a_bounce');
    expect(classify(read(list, page), { own: ['claire@example.org'] }).kind).toBe('fake');
    // A provider's domain is nobody's own.
    expect(classify(read(list, { ...page, senderAddress: 'quarantine@gmail.com' }), { own: ['claire@gmail.com'] }).kind).toBe('fake');
  });
});

describe('words in letters that only look Latin', () => {
  const masked = (text: string): string => text.replace(/[aeopc]/g, (letter) => ({ a: 'а', e: 'е', o: 'о', p: 'р', c: 'с' })[letter] ?? letter);
  const text = masked('You have (3) undelivered messages on your mailbox. Review these messages.');

  it('are read as they are meant, and told as they stand there', () => {
    const verdict = classify(read(text));
    expect(verdict.kind).toBe('fake');
    const told = verdict.fakeSigns.map(({ rule }) => rule);
    expect(told).toEqual(expect.arrayContaining(['fake:claim', 'fake:action', 'fake:disguise']));
    for (const { text: words } of verdict.fakeSigns) expect(text).toContain(words);
    // A filter's genuine list does not disguise itself.
    expect(told).not.toContain('fake:no-sender');
    for (const language of LANGUAGES) expect(shownTo(explain(verdict, language)).flatMap((words) => faults(words, language))).toEqual([]);
  });

  it('are no disguise in Russian, Greek or a few mixed words', () => {
    expect(unmasked('Ваше сообщение не доставлено. SMTP-сервер mx.example.org ответил: 550 User unknown')).toBeNull();
    expect(unmasked('Το μήνυμά σας δεν παραδόθηκε στη διεύθυνση marie@example.org')).toBeNull();
    expect(unmasked('Отправлено emailом через Outlookа: messages')).toBeNull();
  });
});

describe('what reads like a return and hurries its reader to a page, or asks for a password', () => {
  it.each([
    ['held mail with an error number', 'De : Administrateur <no-reply@services-messagerie.example>\nObjet : Échec de la remise : (4) messages en attente\n\nCher utilisateur paul@example.com,\n\nLa remise de 4 messages entrants a échoué (erreur 0x8004C1) car votre boîte de réception a dépassé son quota.\n\nRÉCUPÉRER MES MESSAGES\nhttp://quota-messagerie.example/?id=paul@example.com\n\nSans action sous 24 heures, les messages seront définitivement supprimés.'],
    ['a status in a sentence', 'Betreff: Zustellfehler: (4) Nachrichten wurden zurückgehalten\n\nSehr geehrte/r paul@example.com,\n\nIhr Mailserver example.com hat die Zustellung von 4 eingehenden Nachrichten wegen eines Synchronisationsfehlers (Fehlercode 550-5.2.0) angehalten.\nDie Nachrichten werden innerhalb von 24 Stunden automatisch gelöscht.\n\n[ NACHRICHTEN JETZT FREIGEBEN ]'],
    ['a password, without hurry', "Mail Delivery System\nVotre dernier e-mail n'a pas été livré\n\nLe serveur de example.com a rencontré une erreur de synchronisation et 2 de vos courriers sortants ont été retournés.\n\nPour les renvoyer, confirmez le mot de passe de paul@example.com ici : Renvoyer les messages"],
    ['items to be sent again', 'Microsoft found several undelivered messages attached to your account.\n\nError: Invalid destination, rejected after 3 attempts\nRecipients: Several recipients\n\n[ Send Again ]\n\nSign in to paul@example.com and resend the messages now, or your undelivered items will be lost.'],
  ])('%s', (_what, text) => {
    expect(classify(read(text)).kind).toBe('fake');
  });

  it.each([
    ['a password of an outgoing server', 'Sending of the message failed.\nUnable to authenticate to Outgoing server (SMTP) smtp.example.com. Please check the password within your account settings.', 'login_required'],
    ['a full mailbox with a reply', 'Your message to marie@example.org could not be delivered. The mailbox is full.\n\n552 5.2.2 Mailbox full. The message will be removed in 5 days.', 'mailbox_full'],
  ])('but not %s', (_what, text, cause) => {
    const { kind, recipients } = classify(read(text));
    expect([kind, recipients[0]?.cause]).toEqual(['failure', cause]);
  });
});

describe('a password that is asked for is a sign of its own', () => {
  const rules = (text: string): string[] => classify(read(text)).fakeSigns.map(({ rule }) => rule);

  it.each([
    ['fr', 'Vous avez 7 messages en attente dans votre boîte. Cliquez ici pour récupérer vos messages et confirmer votre mot de passe sous 24h : http://verif.example/login'],
    ['en', 'You have 7 pending messages. Click here to release your messages, and enter your email password within 24 hours.'],
    ['de', '7 Nachrichten werden auf dem Server zurückgehalten. Klicken Sie hier, um sie freizugeben, und bestätigen Sie Ihr Passwort innerhalb von 24 Stunden.'],
  ])('%s', (_lang, text) => {
    expect(rules(text)).toContain('fake:password');
    expect(explain(classify(read(text)), 'en').headline).toBe('This is a fake: click nothing in it');
  });

  it('is none where a mail warns of it', () => {
    expect(rules('You have 7 pending messages. Click here to release your messages within 24 hours. Never enter your password in a mail.')).not.toContain('fake:password');
  });
});
