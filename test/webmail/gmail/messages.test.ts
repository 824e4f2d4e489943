// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { gmail } from '../../../src/webmail/gmail/index.ts';
import { one, show } from '../support/page.ts';
import { conversation, hashed, list, message, row, table } from './fixtures.ts';

const opened = (markup: string) => {
  const { elements, way } = gmail.messages(show(markup));
  return { way, messages: elements.map((element) => gmail.readMessage(element)) };
};

test('sender, subject, key and body of an opened message; the second body is not taken', () => {
  const { way, messages } = opened(conversation(message()));
  expect(way).toBe('attribute:message-id');
  expect(messages).toMatchObject([{ key: '186a1240279a5c18', sender: { address: 'mailer-daemon@googlemail.com', name: 'Mail Delivery Subsystem' }, subject: 'Quarterly offer' }]);
  expect(messages[0]?.body).toBe(one('.a3s.aiL'));
  expect(gmail.readBody(one('.a3s.aiL'), 1_000)).toBe('Address not found\n\nYour message wasn’t delivered to nobody@example.net');
});

test('a card goes before the box of the body, never into the text', () => {
  const { messages } = opened(conversation(message()));
  expect(messages[0]?.place?.before).toBe(document.querySelector('.ii.gt'));
  expect(messages[0]?.place?.parent).toBe(document.querySelector('.gs'));
});

test('the person who is written to is never the sender', () => {
  const { messages } = opened(conversation(message({ from: [null, 'Mail Delivery Subsystem'] })));
  expect(messages[0]?.sender).toEqual({ address: null, name: 'Mail Delivery Subsystem' });
});

test('several messages, each with its own sender; a folded one has no body', () => {
  const markup = conversation(message({ id: '186a1240279a5c17', from: ['ann@example.org', 'Ann'] }) + message({ folded: true }) + message());
  expect(opened(markup).messages.map(({ sender, body }) => [sender?.address, body !== null])).toEqual([
    ['ann@example.org', true], ['mailer-daemon@googlemail.com', true], ['mailer-daemon@googlemail.com', false],
  ]);
  const withoutIds = opened(markup.replaceAll(/data-(?:legacy-)?message-id="[^"]*"/g, ''));
  expect(withoutIds.messages.map(({ sender, body }) => [sender?.address, body !== null])).toEqual([
    ['ann@example.org', true], ['mailer-daemon@googlemail.com', false], ['mailer-daemon@googlemail.com', true],
  ]);
});

test('the reader’s own mail, folded above a bounce, is seen by its sender', () => {
  const { messages } = opened(conversation(message({ from: ['ann@example.org', 'me'], folded: true }) + message()));
  expect(messages.map(({ sender, body }) => [sender?.address, body !== null])).toEqual([['mailer-daemon@googlemail.com', true], ['ann@example.org', false]]);
});

test('a list elsewhere on the page, and what is hidden in the conversation’s, hold no messages', () => {
  const elsewhere = '<div role="list"><div role="listitem"><span email="ben@example.net">Ben</span></div></div>';
  const hidden = message({ folded: true }).replace('<div role="listitem"', '<div style="display: none" role="listitem"');
  expect(opened(elsewhere + conversation(hidden + message())).messages).toHaveLength(1);
});

test('classes with a hash behind them, and classes that are all others', () => {
  expect(opened(hashed(conversation(message({ id: null })))).messages[0]).toMatchObject({ ways: { body: 'class:a3s', sender: 'attribute:email-in-heading' } });
  const renamed = conversation(message({ body: 'Your message wasn’t delivered to nobody@example.net because the address couldn’t be found.' })).replaceAll(/class="[^"]*"/g, 'class="q"');
  const [only] = opened(renamed).messages;
  expect(only?.ways.body).toBe('text:largest-after-sender');
  expect(gmail.readBody(only!.body!, 1_000)).toContain('nobody@example.net');
});

test('messages of a conversation that was left, and the list, are not seen', () => {
  expect(opened(list(table(row()), conversation(message()).replace('role="main"', ''))).messages).toEqual([]);
});

test('a draft among the messages is left out; an answer below one is not its text', () => {
  const draft = '<div data-message-id="#msg-a:r1"><div class="gs"><h3><span email="ann@example.org">Ann</span></h3><div class="ii gt"><div class="a3s"><div contenteditable="true">Undelivered Mail Returned to Sender</div></div></div></div></div>';
  expect(opened(conversation(draft)).messages).toEqual([]);
  const answered = message().replace('<div class="banner"></div>', '<div class="banner"></div><div class="ip"><div role="textbox" contenteditable="true">an answer</div></div>');
  expect(opened(conversation(answered)).messages[0]?.body?.textContent).toContain('Address not found');
});

test('what a mail quotes is not read, unless it says nothing else', () => {
  const quoted = '<div class="gmail_quote">Undelivered Mail Returned to Sender, a long quoted text</div>';
  show(conversation(message({ body: `<p>This came back to me, what shall I do?</p>${quoted}<div class="adL">folded away</div>` })));
  expect(gmail.readBody(one('.a3s.aiL'), 1_000)).toBe('This came back to me, what shall I do?');
  show(conversation(message({ body: `<div class="adL"><p>Your message to nobody@example.net could not be delivered.</p></div>` })));
  expect(gmail.readBody(one('.a3s.aiL'), 1_000)).toContain('nobody@example.net');
});

test('words that the site has cut stay whole, and hidden text is not read', () => {
  show(conversation(message({ body: 'no<wbr>body@exam<span class="il">ple</span>.net<br>550 5.1.1<div style="display: none">secret</div>' })));
  expect(gmail.readBody(one('.a3s.aiL'), 1_000)).toBe('nobody@example.net\n550 5.1.1');
});

test('without any id, sender and date are the key', () => {
  const markup = (date: string) => conversation(message({ id: null, date }));
  expect(opened(markup('Mon')).messages[0]?.key).not.toBe(opened(markup('Tue')).messages[0]?.key);
});

test('a heading in the mail’s own text is not its subject, whatever the page calls things', () => {
  const bare = conversation(message()).replaceAll(/class="[^"]*"/g, 'class="q"').replaceAll(/data-(?:legacy-)?thread-(?:perm-)?id="[^"]*"/g, '');
  expect(opened(bare).messages[0]).toMatchObject({ subject: 'Quarterly offer', ways: { subject: 'role:heading' } });
});

test('the body is the one of two that is shown, and a picture is enough of one', () => {
  const translated = message().replace('<div class="ii gt">', '<div class="ii gt" style="display: none">')
    .replace('<div class="ii gt" style="display: none"><div class="a3s"></div>', '<div class="ii gt"><div class="a3s">Adresse introuvable</div>');
  expect(opened(conversation(translated)).messages[0]?.body?.textContent).toBe('Adresse introuvable');
  expect(opened(conversation(message({ body: '<img alt="" src="data:,">' }))).messages[0]?.body).toBe(one('.a3s.aiL'));
});

describe('a sender who stands above the message’s own element', () => {
  const bare = (id: string) => `<div data-legacy-message-id="${id}"><div class="ii gt"><div class="a3s">Your message to nobody@example.net was not delivered</div></div></div>`;
  const head = '<h3><span email="mailer-daemon@googlemail.com" name="Mail Delivery Subsystem"></span></h3>';

  test('is that message’s', () => {
    expect(opened(conversation(`<div>${head}${bare('186a1240279a5c17')}</div>`)).messages[0]?.sender?.address).toBe('mailer-daemon@googlemail.com');
  });

  test('is nobody’s where two messages stand below', () => {
    const both = `<div>${head}${bare('186a1240279a5c17')}${bare('186a1240279a5c18')}</div>`;
    expect(opened(conversation(both)).messages.map(({ sender }) => sender)).toEqual([null, null]);
  });
});

test('the key of 2016 is in the body’s class; without it, two senders of one minute have two keys', () => {
  expect(opened(conversation(message({ id: null }).replace('a3s aiL', 'a3s aXjCH m1547986a2fbf2cbf'))).messages[0]?.key).toBe('1547986a2fbf2cbf');
  const both = message({ id: null, from: ['ann@example.org', 'Ann'] }) + message({ id: null });
  const [first, second] = opened(conversation(both)).messages;
  expect(first?.key).not.toBe(second?.key);
});

test('views come and go in the element that holds them', () => {
  show(list(table(row())));
  expect(gmail.readingRegion(document)?.querySelector(':scope > [role="main"]')).not.toBeNull();
  show('<div class="loading"></div>');
  expect(gmail.readingRegion(document)).toBeNull();
});
