import { beforeAll, describe, expect, test } from 'vitest';
import { explained } from '../../src/background/explained.ts';
import type { Explained } from '../../src/messages.ts';
import { readMails } from '../sites/server/read-mails.ts';
import type { SiteMail } from '../sites/mailbox.ts';

/** What a list gives of a mail of Gmail's. */
function row(text: string, change: { subject?: string; senderAddress?: string; senderName?: string } = {}): Explained {
  const hints = { senderAddress: 'mailer-daemon@googlemail.com', senderName: 'Mail Delivery Subsystem', subject: 'Delivery Status Notification (Failure)', ...change };
  return explained({ type: 'explain', text, hints, language: 'en', own: [], firstWords: true }, [])!;
}

const TO_PAUL = 'wasn\'t delivered to paul.martin@quincaillerie-vasseur.example because the';

describe('first words say why', () => {
  test.each([
    ['the reason stands in a sentence', `Address not found Your message ${TO_PAUL} address couldn't be found, or is unable to rec`, 'user_unknown'],
    ['a title can be of one reason only', 'Recipient inbox full Your message couldn\'t be delivered to paul.martin@quincaillerie-vasseur.example. See tech', 'mailbox_full'],
    ['they hold the server’s reply', 'Message not delivered There was a problem delivering your message to paul@example.org. The response was: 550 5.2.2 Mailbox full. See', 'mailbox_full'],
    ['a sentence that is over gives a reason in unknown words', 'Your message to paul@example.org could not be delivered because the mailbox has no room left. Please write ag', 'mailbox_full'],
  ])('where %s', (_, text, cause) => {
    const { verdict, leavesOpen } = row(text);
    expect([verdict.recipients[0]?.cause, leavesOpen]).toEqual([cause, false]);
  });

  test('where a whole short mail is shown, whatever it says', () => {
    expect(row('Message blocked. Your message to paul@example.org has been blocked.').verdict.recipients[0]?.cause).toBe('policy');
  });
});

describe('first words leave open why', () => {
  test.each([
    ['only a title is whole, which stands above several reasons', `Address not found Your message ${TO_PAUL} domain quincaillerie-vasseur.exa`],
    ['they say that it was refused, and the reply comes later', 'Message blocked Your message to desk@harbour-gallery.example has been blocked. See technical details below for more information. The respons'],
    ['a guess stands in a sentence that is not over', 'Your message to paul.martin@quincaillerie-vasseur.example could not be delivered because the mailbox has no room'],
    ['they end before any reason', 'Message not delivered There was a problem delivering your message to paul@example.org. See the technical det'],
  ])('where %s', (_, text) => {
    const { verdict, leavesOpen, explanation } = row(text);
    expect([verdict.recipients[0]?.cause, verdict.recipients[0]?.evidence, leavesOpen]).toEqual(['unknown', null, true]);
    expect(explanation).toMatchObject({ headline: 'This message came back', cause: 'The list does not say why. Open the message to know more.', steps: [], retry: '', details: [], links: [], forIT: '' });
  });

  test('of a delay, where they speak of a passing problem only', () => {
    const { verdict, explanation } = row('Delivery incomplete There was a temporary problem delivering your message to accueil@mairie-de-fontval.example. Gmail will retry for 46 mor');
    expect(verdict.recipients[0]?.cause).toBe('delayed');
    expect(explanation.cause).not.toContain('passing problem');
  });

  test('and the mail is then named by its address, else by its title, which is cut where it is too long', () => {
    expect(row(`Address not found Your message ${TO_PAUL} domain quincaillerie-vasseur.exa`).explanation).toMatchObject({ about: 'paul.martin@quincaillerie-vasseur.example', whoseMove: '' });
    const { about, whoseMove } = row('Message not delivered There was a prob', { subject: 'Undelivered '.repeat(40) }).explanation;
    expect([about, whoseMove.length <= 161, whoseMove.endsWith('…')]).toEqual([null, true, true]);
  });

  test('of a mail that is no bounce, but whose sender is a mail system, more is inside; of anybody’s mail that is all', () => {
    expect(row('Hello', { subject: 'Notice' }).explanation.cause).toBe('The message itself says more.');
    expect(row('Hello', { senderAddress: 'marie@example.org', senderName: 'Marie', subject: 'Sunday' }).explanation.headline).toBe('This is not a returned mail');
  });
});

describe('an address that the end touches is not named', () => {
  const RELAYED = 'Delivery to these recipients or groups is complete, but no delivery notification was sent by the destination server: jury@prix-du-meuble.exa';

  test.each([RELAYED, `${RELAYED}…`, `${RELAYED}...`, `${RELAYED} …`])('%s', (text) => {
    const { explanation, verdict } = row(text, { subject: 'Relayed: Jury' });
    expect(['relayed', 'delivered']).toContain(verdict.kind);
    expect(JSON.stringify([explanation, verdict.recipients])).not.toContain('jury@');
  });

  test('while one before it is', () => {
    expect(row(`${RELAYED}mple (jury@prix-du-meuble.example) Subj`, { subject: 'Relayed: Jury' }).explanation.about).toBe('jury@prix-du-meuble.example');
  });

  test('nor is anything changed in a mail that is read whole', () => {
    const hints = { senderAddress: 'postmaster@example.org' };
    expect(explained({ type: 'explain', text: RELAYED, hints, language: 'en', own: [] }, [])?.explanation.about).toBe('jury@prix-du-meuble.exa');
  });
});

describe('no row of the demonstration mailbox is contradicted by its mail', () => {
  let mails: SiteMail[];
  beforeAll(async () => {
    ({ mailbox: { mails } } = await readMails());
  });

  test('what the list says for sure, the opened mail says too', () => {
    const wrong = mails.filter(({ sent }) => !sent).flatMap(({ name, from, subject, snippet, text }) => {
      const hints = { senderAddress: from.address, senderName: from.name, subject };
      const [listed, opened] = [{ text: snippet, firstWords: true }, { text }].map((given) => explained({ type: 'explain', hints, language: 'en', own: [], ...given }, []));
      // A fake may quote any reply in its first words; what gives it away comes later.
      if (!listed || !opened || listed.leavesOpen || opened.verdict.kind === 'fake') return [];
      const isBounce = listed.verdict.kind === 'failure' || listed.verdict.kind === 'delay';
      return isBounce && listed.explanation.headline !== opened.explanation.headline ? [`${name}: ${listed.explanation.headline} / ${opened.explanation.headline}`] : [];
    });
    expect(wrong).toEqual([]);
  });
});
