import { afterEach, describe, expect, test, vi } from 'vitest';
import { isExplained } from '../../src/message-checks.ts';
import { FakeBrowser, GMAIL, ID, PAGE, wake } from './fake-browser.ts';

const BOUNCE = 'host mx.example.org[192.0.2.1] said: 550 5.1.1 <marie@example.org>: Recipient address rejected: User unknown';
const explain = { type: 'explain', text: BOUNCE, hints: { senderAddress: 'MAILER-DAEMON@example.net', subject: 'Undelivered Mail Returned to Sender' }, language: 'en', own: [] };

afterEach(() => {
  vi.unstubAllGlobals();
  vi.doUnmock('../../src/bounce/index.ts');
});

describe('a question from a page', () => {
  test('is answered with verdict and explanation, in the language asked for', async () => {
    const fake = await wake();
    const answer = await fake.send(explain, GMAIL);
    expect(isExplained(answer)).toBe(true);
    expect(answer).toMatchObject({ verdict: { recipients: [{ address: 'marie@example.org', cause: 'user_unknown' }] }, explanation: { lang: 'en' } });
    expect(await fake.send({ ...explain, language: 'fr' }, GMAIL)).toMatchObject({ explanation: { lang: 'fr' } });
  });

  test('is judged with the addresses of page and settings, and with the person’s answer', async () => {
    const classify = vi.fn(() => ({}));
    vi.doMock('../../src/bounce/index.ts', () => ({ read: () => ({}), classify, explain: () => ({}) }));
    const fake = new FakeBrowser();
    fake.stored['ownAddresses'] = ['paul@example.net'];
    await wake(fake);
    await fake.send({ ...explain, own: ['p@example.com', 'paul@example.net'], wrote: false, inConversation: true }, GMAIL);
    expect(classify).toHaveBeenCalledWith({}, { own: ['p@example.com', 'paul@example.net'], wrote: false, inConversation: true });
  });

  test('is answered null where the classifier fails', async () => {
    vi.doMock('../../src/bounce/index.ts', () => ({ read: () => { throw new Error('broken'); }, classify: () => ({}), explain: () => ({}) }));
    expect(await (await wake()).send(explain, GMAIL)).toBeNull();
  });

  test('gets no answer where it is none, or comes from a stranger', async () => {
    const fake = await wake();
    for (const wrong of [null, 7, 'explain', {}, { type: 'explain' }, { type: 'take-text', ticket: 5 }]) expect(await fake.send(wrong, GMAIL)).toBeUndefined();
    expect(await fake.send(explain, { id: 'ponmlkjihgfedcbaponmlkjihgfedcba', url: PAGE.url })).toBeUndefined();
    expect(await fake.send(explain, { id: ID, url: 'https://mail.google.com.example/', tab: { id: 1 } })).toBeUndefined();
    expect(fake.calls).toEqual([]);
  });
});

describe('the badge', () => {
  const said = (fake: FakeBrowser) => ({ text: fake.called('badge.text').at(-1), title: (fake.called('badge.title').at(-1) as [{ title: string }])[0].title });

  test('counts the returned mails of its tab', async () => {
    const fake = await wake();
    expect(await fake.send({ type: 'seen', bounces: 3, understood: true }, GMAIL)).toBeNull();
    expect(said(fake)).toEqual({ text: [{ tabId: 7, text: '3' }], title: 'Rebond: 3 returned mails on this page' });
    await fake.send({ type: 'seen', bounces: 250, understood: true }, GMAIL);
    expect(said(fake).text).toEqual([{ tabId: 7, text: '99+' }]);
    await fake.send({ type: 'seen', bounces: 0, understood: true }, GMAIL);
    expect(said(fake).text).toEqual([{ tabId: 7, text: '' }]);
  });

  test('says where the page is not understood, in the person’s language', async () => {
    const fake = new FakeBrowser();
    fake.stored['language'] = 'fr';
    await wake(fake);
    await fake.send({ type: 'seen', bounces: 0, understood: false }, GMAIL);
    expect(said(fake)).toEqual({ text: [{ tabId: 7, text: '!' }], title: 'Rebond ne trouve plus les mails sur cette page' });
  });

  test('says it anew when the language changes, but not for a tab that is gone', async () => {
    const fake = await wake();
    await fake.send({ type: 'seen', bounces: 1, understood: true }, GMAIL);
    await fake.send({ type: 'seen', bounces: 1, understood: true }, { ...GMAIL, tab: { id: 8 } });
    fake.events.removed.fire(8);
    fake.stored['language'] = 'fr';
    const before = fake.called('badge.title').length;
    fake.events.stored.fire({}, 'sync');
    await vi.waitFor(() => expect(fake.called('badge.title').slice(before)).toEqual([[{ tabId: 7, title: 'Rebond\u00A0: un mail revenu sur cette page' }]]));
  });

  test('says of a tab whose badge the browser has emptied that it shows none', async () => {
    const fake = await wake();
    await fake.send({ type: 'seen', bounces: 1, understood: true }, GMAIL);
    fake.badges.clear();
    fake.stored['language'] = 'fr';
    const before = fake.called('badge.title').length;
    fake.events.stored.fire({}, 'sync');
    await vi.waitFor(() => expect(fake.called('badge.title').slice(before)).toEqual([[{ tabId: 7, title: 'Rebond\u00A0: pourquoi mon mail est-il revenu\u00A0?' }]]));
  });
});

describe('a text for the helper page', () => {
  const ticketOf = (fake: FakeBrowser) => /#ticket=(.+)$/.exec((fake.called('tabs.create').at(-1) as [{ url: string }])[0].url)?.[1];

  test('waits under a ticket that works once', async () => {
    const fake = await wake();
    expect(await fake.send({ type: 'open-helper', text: BOUNCE }, GMAIL)).toBeNull();
    const ticket = ticketOf(fake);
    expect(await fake.send({ type: 'take-text', ticket }, GMAIL)).toBeUndefined();
    expect(await fake.send({ type: 'take-text', ticket }, PAGE)).toBe(BOUNCE);
    expect(await fake.send({ type: 'take-text', ticket }, PAGE)).toBeNull();
  });

  test('of a crowd, the oldest goes', async () => {
    const fake = await wake();
    const tickets: (string | undefined)[] = [];
    for (let count = 0; count < 9; count += 1) {
      await fake.send({ type: 'open-helper', text: `text ${count}` }, GMAIL);
      tickets.push(ticketOf(fake));
    }
    expect(await fake.send({ type: 'take-text', ticket: tickets[0] }, PAGE)).toBeNull();
    expect(await fake.send({ type: 'take-text', ticket: tickets[8] }, PAGE)).toBe('text 8');
  });

  test('may be none: the page opens empty', async () => {
    const fake = await wake();
    await fake.send({ type: 'open-helper' }, PAGE);
    expect(fake.called('tabs.create')).toEqual([[{ url: `${fake.base}src/helper/index.html` }]]);
  });
});

describe('the menu on a selection', () => {
  const click = { menuItemId: 'explain-selection', selectionText: 'Your message could not be delivered' };
  const taken = async (fake: FakeBrowser) => {
    await vi.waitFor(() => expect(fake.called('tabs.create')).toHaveLength(1));
    const [[{ url }]] = fake.called('tabs.create') as [[{ url: string }]];
    return fake.send({ type: 'take-text', ticket: url.split('#ticket=')[1] }, PAGE);
  };

  test('is made when the extension is installed or renewed, in the person’s language, and again when that changes', async () => {
    const fake = await wake();
    fake.events.installed.fire({ reason: 'update' });
    await vi.waitFor(() => expect(fake.called('menu.create')).toEqual([[{ id: 'explain-selection', title: 'Explain this bounce', contexts: ['selection'] }]]));
    fake.stored['language'] = 'fr';
    fake.events.stored.fire({}, 'sync');
    await vi.waitFor(() => expect(fake.called('menu.create').at(-1)).toMatchObject([{ title: 'Expliquer ce mail revenu' }]));
    expect(fake.calls.map(([name]) => name)).toEqual(['menu.removeAll', 'menu.create', 'menu.removeAll', 'menu.create']);
  });

  test('takes the words of any page', async () => {
    const fake = await wake();
    fake.events.clicked.fire(click, { id: 5 });
    expect(await taken(fake)).toBe(click.selectionText);
  });

  test('takes the line breaks of a mail site’s page', async () => {
    const fake = await wake();
    fake.inTab = () => 'Your message\ncould not be delivered';
    fake.events.clicked.fire(click, { id: 5 });
    expect(await taken(fake)).toBe('Your message\ncould not be delivered');
  });

  test.each([['nothing', ''], ['another selection', 'Something else'], ['no text', { evil: true }]])('takes the browser’s own words where the page gives %s', async (_what, given) => {
    const fake = await wake();
    fake.inTab = () => given;
    fake.events.clicked.fire(click, { id: 5 });
    expect(await taken(fake)).toBe(click.selectionText);
  });

  test('does nothing for the line of somebody else', async () => {
    const fake = await wake();
    fake.events.clicked.fire({ ...click, menuItemId: 'other' }, { id: 5 });
    await Promise.resolve();
    expect(fake.calls).toEqual([]);
  });
});

test('the welcome page opens after installing, and not after an update', async () => {
  const fake = await wake();
  fake.events.installed.fire({ reason: 'update' });
  fake.events.installed.fire({ reason: 'install' });
  await vi.waitFor(() => expect(fake.called('tabs.create')).toEqual([[{ url: `${fake.base}src/welcome/index.html` }]]));
});

test('the tabs that are open while it is installed or renewed are noted, and no others', async () => {
  const fake = new FakeBrowser();
  fake.tabs = [3, 7];
  await wake(fake);
  fake.events.installed.fire({ reason: 'update' });
  await vi.waitFor(() => expect(fake.session).toEqual({ 'open-before': [3, 7] }));
  fake.tabs = [3, 7, 9];
  fake.events.installed.fire({ reason: 'chrome_update' });
  await vi.waitFor(() => expect(fake.called('menu.create')).toHaveLength(2));
  expect(fake.session).toEqual({ 'open-before': [3, 7] });
  fake.events.installed.fire({ reason: 'install' });
  await vi.waitFor(() => expect(fake.called('tabs.create')).toHaveLength(1));
  expect(fake.session).toEqual({ 'open-before': [3, 7, 9] });
});

test('the command asks the page in front; a page without us is no error', async () => {
  const fake = await wake();
  fake.events.command.fire('explain-in-view', { id: 7 });
  fake.events.command.fire('_execute_action', { id: 7 });
  await vi.waitFor(() => expect(fake.called('tabs.sendMessage')).toEqual([[7, { type: 'explain-in-view' }]]));
});

describe('the address bar', () => {
  const suggested = (fake: FakeBrowser, typed: string) => new Promise<{ content: string; description: string }[]>((resolve) => { fake.events.typed.fire(typed, resolve); });

  test('suggests what is known, in Chromium as well-formed markup', async () => {
    const fake = await wake();
    const lines = await suggested(fake, 'AT&T');
    expect(lines[0]).toEqual({ content: 'AT&T', description: expect.stringMatching(/^<match>AT&amp;T<\/match>/) });
    for (const typed of ['5.1.1', '550', 'mailbox full', 'AUP#', '<b>"\'&']) {
      for (const { description } of await suggested(fake, typed)) {
        expect(description.replace(/<\/?(?:match|dim)>|&(?:amp|lt|gt|quot|apos);/g, ''), description).not.toMatch(/[<>&"']/);
      }
    }
  });

  test('suggests in Firefox without markup', async () => {
    const fake = await wake(new FakeBrowser('moz-extension://2c127fa4-62c7-7e4f-90e5-472b45eecfdc/'));
    expect((await suggested(fake, 'AT&T'))[0]?.description).toMatch(/^AT&T · /);
  });

  test('opens the page of codes as the person pressed Enter', async () => {
    const fake = await wake();
    fake.events.entered.fire(' 550 5.1.1 ', 'currentTab');
    fake.events.entered.fire('', 'newBackgroundTab');
    const helper = `${fake.base}src/helper/index.html`;
    expect(fake.called('tabs.update')).toEqual([[{ url: `${helper}#codes=550%205.1.1` }]]);
    expect(fake.called('tabs.create')).toEqual([[{ url: `${helper}#codes`, active: false }]]);
  });
});

test('every listener stands before the first event, and none throws at anything', async () => {
  const fake = await wake();
  for (const [name, event] of Object.entries(fake.events)) {
    expect(event.listeners.length, name).toBeGreaterThan(0);
    for (const odd of [[{}], [{}, {}, () => undefined], [{ reason: 'chrome_update' }, undefined, () => undefined]]) expect(() => event.fire(...odd), name).not.toThrow();
  }
});
