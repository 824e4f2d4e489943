/** Several recipients in one notice, each with a fate of its own. */
import { describe, expect, test } from 'vitest';
import { classify, read } from '../../../src/bounce/index.ts';

const fates = (text: string) => {
  const { kind, recipients } = classify(read(text));
  return [kind, ...recipients.map(({ address, action, cause }) => `${address} ${action} ${cause}`)];
};

describe('in a list that no known heading announces', () => {
  test.each([
    ['with bullets and replies', 'Mail could not be delivered to:\n- claire@example.org: 550 5.1.1 User unknown\n- paul@example.org: 552 5.2.2 Mailbox full'],
    ['with reasons in brackets', 'Your message could not be delivered.\nFailed recipients:\nclaire@example.org (user unknown)\npaul@example.org (quota exceeded)'],
    ['with reasons in words', 'Votre message n’a pas pu être remis aux destinataires suivants :\nclaire@example.org : adresse inexistante\npaul@example.org : boîte pleine'],
    ['in columns', 'Your message could not be delivered to:\n  claire@example.org   no such user\n  paul@example.org     mailbox full'],
    ['with the reply below each', 'Delivery Status Notification (Failure)\nclaire@example.org\n550 no such user\npaul@example.org\n552 mailbox full'],
    ['with a field below each (MDaemon)', 'Failed Recipient: claire@example.org\nReason: Remote host said: 550 5.1.1 User unknown\nFailed Recipient: paul@example.org\nReason: The mailbox is full'],
  ])('%s', (_form, text) => {
    expect(fates(text)).toEqual(['failure', 'claire@example.org failed user_unknown', 'paul@example.org failed mailbox_full']);
  });

  test('of a table that says who got it', () => {
    expect(fates('Delivery report\nclaire@example.org Delivered\npaul@example.org Failed: 550 5.1.1 user unknown'))
      .toEqual(['failure', 'claire@example.org delivered unknown', 'paul@example.org failed user_unknown']);
  });

  test('names in brackets are no reasons', () => {
    const text = 'Your message could not be delivered to the following recipients:\nclaire@example.org (Claire Martin)\npaul@example.org (Paul Durand)\n\nThe mailbox is full.';
    expect(read(text).recipients.map(({ diagnostic }) => diagnostic)).not.toContain('Claire Martin');
  });
});

describe('in one sentence', () => {
  test.each([
    'Your message was delivered to claire@example.org but could not be delivered to paul@example.org because the mailbox is full.',
    'Votre message a été remis à claire@example.org mais n’a pas pu être remis à paul@example.org : boîte pleine.',
    'Ihre Nachricht wurde an claire@example.org zugestellt, aber konnte nicht an paul@example.org zugestellt werden: Postfach voll.',
  ])('%s', (text) => {
    expect(fates(text)).toMatchObject(['failure', expect.stringMatching(/^paul@example\.org .* mailbox_full$/)]);
  });
});

test('words that speak of nobody in particular are everybody’s where nobody has words of their own', () => {
  const text = 'Delivery has failed to these recipients or groups:\n\nclaire@example.org\npaul@example.org\n\nThe recipient’s mailbox is full and can’t accept messages now.';
  expect(fates(text)).toEqual(['failure', 'claire@example.org failed mailbox_full', 'paul@example.org failed mailbox_full']);
});

test('of one that is still tried nothing has expired', () => {
  const text = 'Final-Recipient: rfc822; bad@example.org\nAction: failed\nStatus: 5.1.1\n\n'
    + 'Final-Recipient: rfc822; wait@example.org\nAction: delayed\nStatus: 4.4.1\nDiagnostic-Code: smtp; Connection timed out with mx.example.org\n';
  expect(fates(text)).toEqual(['failure', 'bad@example.org failed user_unknown', expect.stringMatching(/^wait@example\.org delayed (?:delayed|dns_network)$/)]);
});
