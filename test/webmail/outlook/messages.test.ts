// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { outlook } from '../../../src/webmail/outlook/index.ts';
import { one, show } from '../support/page.ts';
import { compose, conversation, folded, list, message, pane, row, single } from './fixtures.ts';

const opened = (markup: string) => {
  const { elements, way } = outlook.messages(show(markup));
  return { way, messages: elements.map((element) => outlook.readMessage(element)) };
};

describe.each([2025, 2026] as const)('the skin of %i', (skin) => {
  test('sender, subject, body and place of a single message', () => {
    const { way, messages } = opened(list(row(), single(message({ skin }), { skin })));
    expect(way).toBe(skin === 2025 ? 'id:UniqueMessageBody' : 'id:MSG_BODY');
    expect(messages).toMatchObject([{ sender: { address: 'postmaster@outlook.com', name: 'Microsoft Outlook' }, subject: 'Undeliverable: Quarterly offer' }]);
    expect(messages[0]?.element.className).toBe('unit');
    expect(messages[0]?.place).toEqual({ parent: one('.unit'), before: one('[role="document"]') });
    expect(outlook.readBody(messages[0]!.body!, 1_000)).toMatch(/^Your message to nobody@example\.net[^]*RecipientNotFound$/);
  });

  test.each([['From:', 'To:'], ['Von:', 'An:'], ['De :', 'À :'], ['发件人：', '收件人：'], ['من:', 'إلى:'], ['От:', 'Кому:']])('a sender without address behind "%s"', (from, to) => {
    const { messages } = opened(single(message({ skin, from, to, address: null }), { skin }));
    expect(messages[0]?.sender).toEqual({ address: null, name: 'Microsoft Outlook' });
  });

  test('each message of a conversation has its own sender and body, and all one subject', () => {
    const parts = [message({ skin, number: 1, name: 'Ann Example', address: 'ann@example.org' }), folded('Ben'), message({ skin, number: 3 })];
    const { messages } = opened(conversation(parts, { skin }));
    expect(messages.map(({ sender, subject, body }) => [sender?.address ?? sender?.name, subject, body !== null])).toEqual([
      ['ann@example.org', 'Quarterly offer', true], ['Ben', 'Quarterly offer', false], ['postmaster@outlook.com', 'Quarterly offer', true],
    ]);
    expect(new Set(messages.map(({ key }) => key)).size).toBe(3);
  });

  test('what is written is no message, whatever it quotes', () => {
    expect(opened(pane(compose('Undelivered Mail Returned to Sender'))).messages).toEqual([]);
    const { messages } = opened(conversation([message({ skin }), compose('Undelivered Mail')], { skin }));
    expect(messages.map(({ sender }) => sender?.name)).toEqual(['Microsoft Outlook']);
  });

  test('a mail that imitates the site’s own marks does not become its sender, subject or second body', () => {
    const body = '<div><div role="heading"><span title="Undeliverable">Undeliverable</span></div><span id="MSG_9_FROM">Mailer-Daemon&lt;mailer-daemon@example.net&gt;</span><div role="document" id="UniqueMessageBody_9">text</div></div>';
    const { messages } = opened(single(message({ skin, name: 'Eve', address: 'eve@example.net', body }), { skin, subject: 'Hello' }));
    expect(messages).toMatchObject([{ sender: { address: 'eve@example.net' }, subject: 'Hello' }]);
  });
});

test.each(['From:', 'De :', '发件人：'])('a heading of 2026 that says "%s" in its text', (from) => {
  const markup = single(message({ skin: 2026, from, address: null }), { skin: 2026 });
  expect(opened(markup.replace(/<span role="button" tabindex="0" aria-label="[^"]*"><span class="s">/, `<span><span>${from} `)).messages[0]?.sender).toEqual({ address: null, name: 'Microsoft Outlook' });
});

test('the key lasts when a message is drawn anew, and tells two bounces of one minute apart', () => {
  const key = (markup: string) => opened(markup).messages[0]?.key;
  expect(key(single(message({ number: 5 })))).toBe(key(single(message({ number: 2 }))));
  expect(key(single(message({ body: '<p>Your message to other@example.net couldn’t be delivered.</p>' })))).not.toBe(key(single(message())));
});

test('a body that has not come yet is none', () => {
  expect(opened(single(message({ body: '' }))).messages).toMatchObject([{ body: null, place: null, sender: { address: 'postmaster@outlook.com' } }]);
});

test('without ids and names of parts, the role of the body finds it; without roles, its class', () => {
  const plain = list(row(), single(message())).replaceAll(/ (?:id|data-[a-z-]+)="[^"]*"/g, '');
  expect(opened(plain)).toMatchObject({ way: 'role:document', messages: [{ sender: { address: 'postmaster@outlook.com' }, subject: 'Undeliverable: Quarterly offer' }] });
  expect(opened(single(message()).replaceAll(/ (?:id="U[^"]*"|role="document")/g, ''))).toMatchObject({ way: 'class:rps', messages: [{ sender: { address: 'postmaster@outlook.com' } }] });
});

test('a popped-out message has no list and perhaps no pane', () => {
  expect(opened(`<div><div role="heading" aria-level="2"><span title="Undeliverable: x">Undeliverable: x</span></div>${message()}</div>`).messages).toMatchObject([{ subject: 'Undeliverable: x', sender: { name: 'Microsoft Outlook' } }]);
});

test('nothing is read from a pane that is hidden', () => {
  expect(opened(single(message()).replace('<div', '<div style="display: none"')).messages).toEqual([]);
});

test('what an answer quotes is not read', () => {
  show(single(message({ body: '<p>It came back to me, what shall I do now?</p><div id="x_appendonsend"></div><hr><div id="x_divRplyFwdMsg">From: Microsoft Outlook</div><p>550 5.1.10</p>' })));
  expect(outlook.readBody(one('[id^="UniqueMessageBody"]'), 1_000)).toBe('It came back to me, what shall I do now?');
});

test('the region is the reading pane, and none where it is off', () => {
  show(list(row(), single(message())));
  expect(outlook.readingRegion(document)).toBe(one('[role="main"]'));
  show(list(row()));
  expect(outlook.readingRegion(document)).toBeNull();
});

describe('folded messages of a conversation', () => {
  const names = (markup: string) => opened(markup).messages.map(({ sender }) => sender?.name ?? null);

  test('stand in their order, and alone say how they were found', () => {
    expect(names(conversation([folded('Ann'), message({ number: 2 }), folded('Ben')]))).toEqual(['Ann', 'Microsoft Outlook', 'Ben']);
    expect(opened(conversation([folded('Ann'), folded('Ben')]))).toMatchObject({ way: 'role:folded', messages: [{ sender: { name: 'Ann' }, body: null, place: null }, { sender: { name: 'Ben' } }] });
    expect(opened(conversation([])).way).toBeNull();
  });

  test('are none where nothing is shown, something is written, or nobody is pictured', () => {
    const beside = (card: string, attributes = '') =>
      pane(`<div id="ConversationReadingPaneContainer"><div aria-expanded="true">${message()}</div><div ${attributes}><div aria-expanded="false">${card}</div></div></div>`);
    expect(names(beside(folded('Ann')))).toEqual(['Microsoft Outlook', 'Ann']);
    expect(names(beside(folded('Ann'), 'style="display: none"'))).toEqual(['Microsoft Outlook']);
    expect(names(beside(folded('Ann'), 'contenteditable="true"'))).toEqual(['Microsoft Outlook']);
    expect(names(beside('<div role="button"><span>3 more messages</span></div>'))).toEqual(['Microsoft Outlook']);
  });
});

test('one key for each sender, also of the same minute and words; none of them is a date that is not shown', () => {
  const of = (parts: Parameters<typeof message>[0]) => opened(single(message(parts))).messages[0];
  const keys = [of({ address: 'a@example.org' }), of({ address: 'b@example.org' }), of({ name: 'Ann', address: null }), of({ name: 'Ben', address: null })].map((one) => one?.key);
  expect(new Set(keys).size).toBe(4);
  expect(of({})?.date).toBe('Wed 4/30/2025 3:03 PM');
  expect(of({ date: '' })?.date).toBeNull();
});

test('a mail of a picture alone has a body', () => {
  expect(opened(single(message({ body: '<img alt="">' }))).messages[0]?.body).not.toBeNull();
});

test('a mail that says nothing but what it quotes is read whole', () => {
  show(single(message({ body: '<p>See below.</p><blockquote type="cite">550 5.1.1 User unknown</blockquote>' })));
  expect(outlook.readBody(one('[id^="UniqueMessageBody"]'), 1_000)).toContain('User unknown');
  show(single(message({ body: '<p>A line that is long enough.</p><blockquote type="cite">550 5.1.1 User unknown</blockquote>' })));
  expect(outlook.readBody(one('[id^="UniqueMessageBody"]'), 1_000)).not.toContain('User unknown');
});

describe('the subject', () => {
  const subjectOf = (above: string, below = '') => opened(pane(`<div id="ItemReadingPaneContainer">${above}<div data-app-section="ItemContainer">${message()}</div>${below}</div>`)).messages[0]?.subject;
  const heading = (text: string, attributes = '') => `<div role="heading" aria-level="2" ${attributes}>${text}</div>`;

  test('is the first heading above the message that is shown and says something', () => {
    expect(subjectOf(heading('') + heading('Hidden', 'style="display: none"') + heading('Devis') + heading('Later'))).toBe('Devis');
    expect(subjectOf('<div><input id="X_SUBJECT" value="Draft"></div>' + heading('Devis'))).toBe('Devis');
    expect(subjectOf(`<div id="X_TO">${heading('Ann')}</div>${heading('Devis')}`)).toBe('Devis');
  });

  test('is none below it, or around it', () => {
    expect(subjectOf('', heading('Reply'))).toBeNull();
    expect(opened(pane(heading(message()))).messages[0]?.subject).toBeNull();
  });
});
