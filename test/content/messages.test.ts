// @vitest-environment happy-dom
import { extension } from './support/extension.ts';
import { changed } from './support/observers.ts';
import { after, cards, DAEMON, pageOf, stop } from './support/page.ts';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { startMessages, type Messages, type MessagesSeen } from '../../src/content/message/messages.ts';
import { conversation, message, type MessageParts } from '../webmail/gmail/fixtures.ts';
import { show } from '../webmail/support/page.ts';

const REPORT = 'Address not found. Your message wasn’t delivered to marie@example.org because the address couldn’t be found. 550 5.1.1 no such user';

let messages: Messages;
let seen: MessagesSeen[];

const bounce = (change: MessageParts = {}) => message({ id: '186a1240279a5c17', from: DAEMON, body: REPORT, ...change });

function start(...shown: string[]): void {
  open(...shown);
  seen = [];
  messages = startMessages(pageOf(), (one) => { seen.push(one); });
}

/** The site shows other messages in place of those before. */
function open(...shown: string[]): void {
  show(conversation(shown.join('')));
  changed(document.body);
}

const region = () => document.querySelector('[role="main"]')!;

/** The page has changed, and was looked at again. */
async function look(): Promise<void> {
  changed(region());
  await after(500);
}

describe('an opened bounce', () => {
  beforeEach(() => start(bounce()));

  test('has one card above its text, beside and not within it', async () => {
    await after(500);
    const [card] = cards();
    expect(cards()).toHaveLength(1);
    expect(card?.text).toContain('marie@example.org');
    expect(card?.element.nextElementSibling?.matches('.ii')).toBe(true);
    expect(messages.opened().map(({ bounce: { key } }) => key)).toEqual(['186a1240279a5c17']);
  });

  test('has what IT needs folded away, unless it is for the reader’s IT to act: then it is copied below the steps', async () => {
    const copy = () => cards()[0]?.root.querySelector('details button');
    await after(500);
    expect(copy()?.textContent).toBe('Copy for IT');
    open(bounce({ id: '186a1240279a5c21', body: 'Message blocked. Your message to marie@example.org has been blocked. 550 5.7.26 This mail has been blocked because the sender is unauthenticated.' }));
    await look();
    expect(copy()).toBeNull();
    expect(cards()[0]?.root.querySelector('.steps + p button')?.textContent).toBe('Copy for IT');
  });

  test('is asked about once, however often the page changes', async () => {
    await after(500);
    for (let change = 0; change < 5; change += 1) await look();
    expect(extension.questions).toHaveLength(1);
    expect(cards()).toHaveLength(1);
  });

  test('loses its card with its message', async () => {
    await after(500);
    open(message({ id: '186a1240279a5c18', from: ['ann@example.org', 'Ann'], body: 'Hello Paul, see you tomorrow at the station.' }));
    await look();
    expect(cards()).toEqual([]);
    expect(messages.opened()).toEqual([]);
  });

  test('gets no card when it is gone before the answer comes', async () => {
    extension.hold();
    await after(200);
    open(bounce({ id: '186a1240279a5c99', body: 'Mailbox full. paul@example.net could not take it. 552 5.2.2 over quota' }));
    await look();
    extension.release();
    await after(500);
    expect(cards()).toHaveLength(1);
    expect(cards()[0]?.text).toContain('paul@example.net');
  });

  test('gets none when its view is put away before the answer comes: Gmail keeps old views, hidden', async () => {
    extension.hold();
    await after(200);
    document.querySelector<HTMLElement>('[role="main"]')!.style.display = 'none';
    await look();
    extension.release();
    await after(500);
    expect(extension.questions).toHaveLength(1);
    expect(cards()).toEqual([]);
  });

  test('is explained anew when its text has come', async () => {
    document.querySelector('.a3s')!.textContent = 'Please wait';
    await after(500);
    document.querySelector('.a3s')!.textContent = REPORT;
    await look();
    expect(cards()[0]?.text).toContain('marie@example.org');
  });

  test('gets its card back where the site takes it out, but not without end', async () => {
    await after(500);
    for (let times = 0; times < 3; times += 1) {
      cards()[0]!.element.remove();
      await look();
      expect(cards()).toHaveLength(1);
    }
    cards()[0]!.element.remove();
    await look();
    expect(cards()).toEqual([]);
  });

  test('leaves nothing when all ends', async () => {
    await after(500);
    stop();
    expect(cards()).toEqual([]);
  });
});

test('two bounces of a conversation have a card each; the reader’s own mail has none', async () => {
  start(
    message({ id: '186a1240279a5c10', from: ['paul@example.com', 'me'], body: 'Undeliverable: a mail of my own that speaks of 550 5.1.1' }),
    bounce(), bounce({ id: '186a1240279a5c18', body: 'Mailbox full. paul@example.net could not take it. 552 5.2.2 over quota' }),
  );
  document.title = 'Quarterly offer - paul@example.com - Gmail';
  await after(500);
  expect(cards().map(({ text }) => /marie@example\.org|paul@example\.net/.exec(text)?.[0])).toEqual(['marie@example.org', 'paul@example.net']);
  expect(extension.questions.map(({ inConversation }) => inConversation)).toEqual([true, true]);
});

test('an ordinary mail is neither asked about nor given a card, unless the person asks', async () => {
  start(message({ id: '186a1240279a5c18', from: ['ann@example.org', 'Ann'], body: 'Hello Paul, see you tomorrow at the station.' }));
  await after(500);
  expect(extension.sent).toEqual([]);
  expect(await messages.explainLast()).toBe(true);
  expect(cards()).toHaveLength(1);
  expect(document.activeElement).toBe(cards()[0]?.element);
});

test('the work stops after a few milliseconds and goes on later, until all messages were looked at', async () => {
  start(...Array.from({ length: 20 }, (_, index) => bounce({ id: `186a1240279a5c${10 + index}` })));
  // Each look at the clock finds that three milliseconds have gone.
  let clock = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => { clock += 3; return clock; });
  await after(110);
  expect(seen, 'not all in one turn').toEqual([]);
  await after(400);
  expect(seen[0]).toMatchObject({ bodies: 20 });
  expect(cards()).toHaveLength(20);
});

test('what was found is told, with the way that found it', async () => {
  start(bounce());
  await after(500);
  expect(seen[0]).toMatchObject({ bodies: 1, ways: [{ message: 'attribute:message-id', key: 'attribute:message-id' }] });
});
