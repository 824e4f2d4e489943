// @vitest-environment happy-dom
import { BASE, extension, ID } from './support/extension.ts';
import { observing } from './support/observers.ts';
import { after, bounceRow, cards, DAEMON, pageOf, pointAt, press, SAYS_NOTHING, showRows, stop, trusted } from './support/page.ts';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fetchOriginal } from '../../src/content/report/fetch-original.ts';
import { run } from '../../src/content/run.ts';
import type { PageView } from '../../src/messages.ts';
import { DEFAULT_SETTINGS } from '../../src/settings.ts';
import { gmail } from '../../src/webmail/gmail/index.ts';
import { conversation, message, row } from '../webmail/gmail/fixtures.ts';
import { goTo, show } from '../webmail/support/page.ts';

const DELAY = DEFAULT_SETTINGS.hoverDelay;
let bounce: HTMLElement;
let ordinary: HTMLElement;

async function start(): Promise<void> {
  run({ adapter: gmail, fetchOriginal }, document, pageOf().signal);
  await after(0);
}

async function hover(): Promise<string | undefined> {
  pointAt(document.body);
  await after(1_000);
  pointAt(bounce);
  await after(DELAY);
  return cards()[0]?.text;
}

/** The address changes without a new document. */
async function move(url: string): Promise<void> {
  goTo(url);
  globalThis.dispatchEvent(new Event('hashchange'));
  await after(0);
}

beforeEach(() => {
  [bounce, ordinary] = showRows(bounceRow('186a1240279a5c17'), row({ thread: '186a1240279a5c18' })) as [HTMLElement, HTMLElement];
});

describe('begins', () => {
  let idle: () => void;

  beforeEach(() => {
    vi.stubGlobal('requestIdleCallback', (work: (deadline: { timeRemaining(): number }) => void) => { idle = () => work({ timeRemaining: () => 50 }); });
    run({ adapter: gmail, fetchOriginal }, document, pageOf().signal);
  });

  test('when the page is idle, not before', async () => {
    await after(10_000);
    expect(extension.watching.size + observing()).toBe(0);
    idle();
    await after(200);
    expect(extension.watching.size).toBe(1);
    expect(observing()).toBeGreaterThan(0);
  });

  test.each(['pointerover', 'keydown'])('at %s', async (type) => {
    document.body.dispatchEvent(new Event(type, { bubbles: true }));
    await after(0);
    expect(extension.watching.size).toBe(1);
  });

  test('when the popup asks, which gets its answer', async () => {
    expect(await extension.ask({ type: 'view' })).toMatchObject({ site: 'gmail', others: [{ place: 'row' }] });
  });

  test('never where its life ended before', async () => {
    stop();
    idle();
    await after(1_000);
    expect(extension.watching.size + observing()).toBe(0);
  });
});

describe('settings count as soon as they change', () => {
  test('the language', async () => {
    await start();
    expect(await hover()).toContain('address');
    extension.change({ language: 'fr' });
    await after(0);
    expect(cards(), 'in the language of before').toEqual([]);
    expect(await hover()).toContain('adresse');
  });

  test('no cards beside rows, and again', async () => {
    await start();
    extension.change({ hover: false });
    await after(0);
    expect(await hover()).toBeUndefined();
    extension.change({ hover: true });
    await after(0);
    expect(await hover()).toBeDefined();
  });

  test('not on this site: nothing runs, and the toolbar’s number goes', async () => {
    await start();
    await after(2_000);
    expect(extension.sent.at(-1)).toEqual({ type: 'seen', bounces: 1, understood: true });
    extension.change({ gmail: false });
    await after(0);
    expect(extension.sent.at(-1)).toEqual({ type: 'seen', bounces: 0, understood: true });
    expect(observing()).toBe(0);
    expect(await hover()).toBeUndefined();
  });

  test('those of before the start', async () => {
    extension.stored['gmail'] = false;
    await start();
    await after(10_000);
    expect(extension.sent).toEqual([]);
  });
});

describe('a bounce that was opened', () => {
  const OPENED = 'Message blocked. Your message to marie@example.org has been blocked. The response was: 550 5.2.2 Mailbox full';

  test('is explained as its message was, in its row and in the popup, when the list is there again', async () => {
    const list = () => {
      [bounce, ordinary] = showRows(
        bounceRow('186a1240279a5c17', { snippet: `${SAYS_NOTHING}. See technical details below`, last: '186a1240279a5c20' }), row({ thread: '186a1240279a5c18' }),
      ) as [HTMLElement, HTMLElement];
    };
    list();
    await start();
    expect(await hover()).toContain('This message came back');
    expect(await extension.ask({ type: 'view' })).toMatchObject({ current: { place: 'row', explained: { explanation: { headline: 'This message came back', steps: [], details: [] } } } });
    show(conversation(message({ id: '186a1240279a5c20', from: DAEMON, body: OPENED })));
    await move('https://mail.google.com/mail/u/0/#inbox/186a1240279a5c20');
    await after(2_000);
    expect(cards()[0]?.text).toContain('Their mailbox is full');
    list();
    await move('https://mail.google.com/mail/u/0/#inbox');
    await after(2_000);
    expect(await hover()).toContain('Their mailbox is full');
    expect(await extension.ask({ type: 'view' })).toMatchObject({ current: { place: 'row', explained: { explanation: { headline: 'Their mailbox is full' } } } });
    expect(await extension.ask({ type: 'explain-listed' })).toMatchObject([{ explained: { explanation: { headline: 'Their mailbox is full' } } }]);
  });
});

describe('the page becomes another', () => {
  test('an account switch forgets what was known of the other', async () => {
    await start();
    await hover();
    await hover();
    expect(extension.questions).toHaveLength(1);
    await move('https://mail.google.com/mail/u/1/#inbox');
    await hover();
    expect(extension.questions).toHaveLength(2);
  });

  test('another folder of the same account keeps it', async () => {
    await start();
    await hover();
    await move('https://mail.google.com/mail/u/0/#sent');
    await hover();
    expect(extension.questions).toHaveLength(1);
  });

  test('a print view is no mailbox: all ends, and begins again behind it', async () => {
    await start();
    await move('https://mail.google.com/mail/u/0/?view=pt#inbox');
    expect(await hover()).toBeUndefined();
    await move('https://mail.google.com/mail/u/0/#inbox');
    expect(await hover()).toBeDefined();
  });

  test('a page that comes back from the browser’s memory is looked over, and its toolbar told anew', async () => {
    await start();
    await after(10_000);
    expect(extension.sent.map(({ type }) => type)).toEqual(['seen']);
    show(conversation(message({ from: DAEMON })));
    globalThis.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await after(500);
    expect(cards()).toHaveLength(1);
    expect(extension.sent.at(-1)).toEqual({ type: 'seen', bounces: 1, understood: true });
  });
});

describe('the report of a row that does not say why', () => {
  const asked: string[] = [];

  beforeEach(async () => {
    asked.length = 0;
    [bounce, ordinary] = showRows(bounceRow('186a1240279a5c17', { snippet: SAYS_NOTHING }), row()) as [HTMLElement, HTMLElement];
  });

  const answer = (given: () => Response) => vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url);
    return given();
  });
  const button = () => cards()[0]?.root.querySelector<HTMLElement>('.full-report button');
  const click = async (event = trusted(new MouseEvent('click', { bubbles: true }))) => {
    button()?.dispatchEvent(event);
    await after(0);
  };

  test('is fetched on a click and only then, once, and then says why', async () => {
    answer(() => new Response('From: MAILER-DAEMON\nSubject: Undeliverable\n\n<marie@example.org>: 552 5.2.2 The email account that you tried to reach is over quota'));
    await start();
    expect(await hover()).toContain('The list does not say why');
    expect(asked).toEqual([]);
    await click();
    expect(asked).toEqual(['https://mail.google.com/mail/u/0/?view=att&th=186a1240279a5c17&attid=0&disp=comp&safe=1&zw=']);
    expect(cards()[0]?.root.querySelector('.headline')?.textContent).toMatch(/full/i);
    expect(button()).toBeNull();
    await hover();
    expect(cards()[0]?.root.querySelector('.headline')?.textContent).toMatch(/full/i);
    expect(asked).toHaveLength(1);
  });

  test('is not fetched by a click that a script of the page makes', async () => {
    answer(() => new Response('Subject: x\n\n'));
    await start();
    await hover();
    await click(new MouseEvent('click', { bubbles: true }));
    expect(asked).toEqual([]);
  });

  test('that the site does not give now is told, and can be tried again', async () => {
    answer(() => new Response('', { status: 429 }));
    await start();
    await hover();
    await click();
    expect(cards()[0]?.root.querySelector('.status')?.textContent).toContain('Gmail wants a pause');
    await click();
    expect(asked).toHaveLength(2);
  });

  test('is never offered where the person wants that, nor where the row says why', async () => {
    extension.stored['fullReport'] = 'never';
    await start();
    expect(await hover()).toBeDefined();
    expect(button()).toBeNull();
    extension.change({ fullReport: 'click' });
    await after(0);
    bounce.querySelector('.y2')!.textContent = 'Address not found Your message wasn’t delivered to marie@example.org because the address couldn’t be found';
    await hover();
    expect(button()).toBeNull();
  });
});

describe('asked by the popup', () => {
  const view = () => extension.ask({ type: 'view' }) as Promise<PageView>;

  test('says what is in view, and of the bounce hovered last what was explained', async () => {
    await start();
    expect(await view()).toMatchObject({ site: 'gmail', understood: true, current: null, others: [{ place: 'row', explained: null, title: 'Delivery Status Notification (Failure)' }] });
    await hover();
    const seen = await view();
    expect(seen.current).toMatchObject({ place: 'row', explained: { verdict: { kind: 'failure' } } });
    expect(seen.others).toEqual([]);
  });

  test('the open message comes first', async () => {
    await start();
    show(conversation(message({ from: DAEMON })));
    globalThis.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
    await after(500);
    expect(await view()).toMatchObject({ current: { place: 'message', explained: { verdict: { kind: 'failure' } } } });
  });

  test('goes to a row and explains it there', async () => {
    await start();
    const { others: [first] } = await view();
    expect(await extension.ask({ type: 'jump', key: first?.key })).toBe(true);
    expect(document.activeElement).toBe(cards()[0]?.element);
    expect(await extension.ask({ type: 'jump', key: 'row:gone' })).toBe(false);
  });

  test('the command explains what the person is on, else what is open, else says that there is nothing', async () => {
    await start();
    expect(await extension.ask({ type: 'explain-in-view' })).toBe(false);
    pointAt(ordinary);
    expect(await extension.ask({ type: 'explain-in-view' })).toBe(true);
    expect(cards()).toHaveLength(1);
    press('Escape', cards()[0]!.element);
    expect(cards()).toEqual([]);
  });

  test.each([
    ['a stranger', { id: 'ponmlkjihgfedcbaponmlkjihgfedcba', url: `${BASE}src/popup/index.html` }],
    ['a page of the site', { id: ID, url: 'https://mail.google.com/mail/u/0/', tab: { id: 1 } }],
  ])('by %s, says nothing', async (_who, sender) => {
    await start();
    expect(await extension.ask({ type: 'view' }, sender)).toBeUndefined();
  });
});

test('when all ends, nothing listens, watches, stands or happens any more', async () => {
  await start();
  await hover();
  stop();
  const sent = extension.sent.length;
  expect([cards().length, extension.listening.size, extension.watching.size, observing()]).toEqual([0, 0, 0, 0]);
  extension.change({ language: 'fr' });
  await move('https://mail.google.com/mail/u/1/#inbox');
  expect(await hover()).toBeUndefined();
  await after(60_000);
  expect(extension.sent).toHaveLength(sent);
  expect(vi.getTimerCount()).toBe(0);
});
