// @vitest-environment happy-dom
import { extension } from './support/extension.ts';
import { after, bounceRow, DAEMON, pageOf, showRows, stop } from './support/page.ts';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { startHealth } from '../../src/content/health/health.ts';
import { troubles, type Signs } from '../../src/content/health/judge.ts';
import { healthReport } from '../../src/content/health/report.ts';
import { NOTHING, survey, surveying } from '../../src/content/health/survey.ts';
import { newToolbar } from '../../src/content/health/toolbar.ts';
import type { ListRow, OpenMessage } from '../../src/webmail/adapter.ts';
import { row } from '../webmail/gmail/fixtures.ts';
import { goTo, show } from '../webmail/support/page.ts';

const ROW: ListRow['ways'] = { row: 'attribute:thread-id', key: 'attribute:thread-id', people: 'attribute:email', subject: null, snippet: null, unread: null };
const LAST: ListRow['ways'] = { ...ROW, row: 'class:zA', key: 'text:people-date-subject', people: null };
const MESSAGE: OpenMessage['ways'] = { message: 'attribute:message-id', key: 'attribute:message-id', sender: 'attribute:email', subject: null, body: 'class:a3s' };
const LAST_MESSAGE: OpenMessage['ways'] = { ...MESSAGE, message: 'class:adn', key: 'text:sender-date', sender: null };

const signs = (change: Partial<Signs>): Signs => ({ survey: NOTHING, messages: { ways: [], bodies: 0 }, namedFor: null, isWriting: () => false, ...change });
const rows = (count: number, withPeople: number, ways = ROW) => ({ ...NOTHING, rows: count, withPeople, ways: Array.from({ length: count }, () => ways) });

describe('what is wrong with a page', () => {
  test.each<[string, Partial<Signs>, string[]]>([
    ['nothing on an empty page', {}, []],
    ['nothing where rows have people', { survey: rows(50, 50) }, []],
    ['rows without people', { survey: rows(50, 24) }, ['rows-without-people']],
    ['nothing where half of them have some', { survey: rows(50, 25) }, []],
    ['nothing where rows are too few to tell', { survey: rows(4, 0) }, []],
    ['rows that only looks find', { survey: rows(5, 5, LAST) }, ['rows-by-last-resort']],
    ['nothing where a single row has its marks', { survey: { ...rows(5, 5, LAST), ways: [LAST, LAST, LAST, LAST, ROW] } }, []],
    ['an address of a message, and no body in five seconds', { namedFor: 5_000 }, ['message-without-body']],
    ['nothing before that', { namedFor: 4_999 }, []],
    ['nothing where the body is there', { namedFor: 60_000, messages: { ways: [MESSAGE], bodies: 1 } }, []],
    ['nothing where a mail is being written', { namedFor: 60_000, isWriting: () => true }, []],
    ['messages that only looks find', { messages: { ways: [LAST_MESSAGE], bodies: 1 } }, ['messages-by-last-resort']],
    ['nothing where one message has its marks', { messages: { ways: [LAST_MESSAGE, MESSAGE], bodies: 2 } }, []],
    ['nothing of messages that are folded', { messages: { ways: [{ ...LAST_MESSAGE, body: null }], bodies: 0 } }, []],
  ])('%s', (_what, change, expected) => {
    expect(troubles(signs(change))).toEqual(expected);
  });

  test('is not looked for where it costs, unless it matters', () => {
    const isWriting = vi.fn(() => false);
    troubles(signs({ isWriting, namedFor: 60_000, messages: { ways: [MESSAGE], bodies: 1 } }));
    expect(isWriting).not.toHaveBeenCalled();
  });
});

describe('the survey', () => {
  test('counts rows, people and bounces', () => {
    showRows(bounceRow('186a1240279a5c17'), row({ thread: '186a1240279a5c18' }), row({ people: [['paul@example.org', 'me'], DAEMON], thread: '186a1240279a5c19' }));
    const found = survey(pageOf());
    expect(found).toMatchObject({ rows: 3, withPeople: 3 });
    expect(found.bounces.map(({ bounce }) => bounce.key.slice(0, 16))).toEqual(['186a1240279a5c17', '186a1240279a5c19']);
  });

  test('leaves the page its turn between any two rows, and passes over one that goes meanwhile', () => {
    const [, second] = showRows(...['17', '18', '19'].map((end) => bounceRow(`186a1240279a5c${end}`)));
    const steps = surveying(pageOf());
    let turns = 0;
    let step = steps.next();
    while (!step.done) {
      turns += 1;
      second!.remove();
      step = steps.next();
    }
    expect(turns).toBe(3);
    expect(step.value.rows).toBe(2);
  });

  test('looks at no more rows than a screen shows', () => {
    showRows(...Array.from({ length: 100 }, (_, index) => row({ thread: `186a1240279a5${100 + index}` })));
    expect(survey(pageOf()).rows).toBe(60);
  });
});

describe('the toolbar is told', () => {
  const told = () => extension.sent.map((message) => (message.type === 'seen' ? [message.bounces, message.understood] : message.type));
  const start = () => startHealth(pageOf(), newToolbar());
  const seen = (ways: OpenMessage['ways'][]) => ({ ways, bodies: ways.length });

  test('nothing where there is nothing to tell: the background is left to sleep', async () => {
    showRows(row(), row({ thread: '186a1240279a5c18' }));
    start().looked(seen([]), 0);
    await after(60_000);
    expect(told()).toEqual([]);
  });

  test('the bounces of the list, some time after the page was there, and once', async () => {
    showRows(bounceRow('186a1240279a5c17'), row());
    start();
    await after(999);
    expect(told()).toEqual([]);
    await after(60_000);
    expect(told()).toEqual([[1, true]]);
  });

  test('what is new after a change, and no oftener than every few seconds', async () => {
    const [first] = showRows(bounceRow('186a1240279a5c17'), bounceRow('186a1240279a5c18'));
    const health = start();
    await after(2_000);
    first!.remove();
    for (let change = 0; change < 30; change += 1) {
      health.looked(seen([]), 0);
      await after(100);
    }
    expect(told()).toEqual([[2, true]]);
    await after(5_000);
    expect(told()).toEqual([[2, true], [1, true]]);
  });

  test('the open bounces rather than those of the list', async () => {
    showRows(bounceRow('186a1240279a5c17'));
    const health = start();
    await after(2_000);
    health.looked(seen([MESSAGE, MESSAGE]), 2);
    health.looked(seen([]), 0);
    expect(told()).toEqual([[1, true], [2, true], [1, true]]);
  });

  test('again what it did not hear', async () => {
    showRows(bounceRow('186a1240279a5c17'));
    extension.answer = () => { throw new Error('nobody listens'); };
    const health = start();
    await after(2_000);
    health.looked(seen([]), 0);
    expect(told()).toEqual([[1, true], [1, true]]);
  });

  test('that the page is not understood: an address of a message and no body', async () => {
    goTo('https://mail.google.com/mail/u/0/#inbox/FMfcgzGwJcZbLxQqWvTnRkPdHsBmKjNf');
    show('<div role="main"><p>Another page altogether</p></div>');
    const health = start();
    expect(health.understood()).toBe(true);
    await after(6_000);
    expect(health.understood()).toBe(false);
    expect(told()).toEqual([[0, false]]);
  });

  test('nothing of a mail that is being written', async () => {
    goTo('https://mail.google.com/mail/u/0/#inbox/FMfcgzGwJcZbLxQqWvTnRkPdHsBmKjNf');
    show('<div role="main"><div contenteditable="true">Dear Marie</div></div>');
    start();
    await after(60_000);
    expect(told()).toEqual([]);
  });

  test('nothing any more once all ended', async () => {
    showRows(bounceRow('186a1240279a5c17'));
    const health = start();
    stop();
    health.looked(seen([MESSAGE]), 1);
    await after(60_000);
    expect(told()).toEqual([]);
  });

  test('anew where the browser showed another page meanwhile', () => {
    const toolbar = newToolbar();
    toolbar.tell(1, true);
    toolbar.tell(1, true);
    toolbar.emptied();
    toolbar.tell(0, true);
    toolbar.tell(1, true);
    expect(told()).toEqual([[1, true], [1, true]]);
  });
});

describe('the report to copy', () => {
  const SECRET = 'Quarterly salaries of Marie';

  beforeEach(() => {
    showRows(
      bounceRow('186a1240279a5c17', { subject: SECRET, people: [['marie@example.org', 'Marie Dupont'], DAEMON], label: 'Divorce' }),
      row({ people: [[null, 'Jean']], thread: null, subject: SECRET }),
    );
    document.body.insertAdjacentHTML('beforeend', '<my-secret-tag role="Marie Dupont" class="salary" id="marie" data-x="marie@example.org">text</my-secret-tag>');
    document.documentElement.lang = 'fr marie@example.org';
  });

  const report = () => {
    const page = pageOf();
    return healthReport(page, signs({ survey: survey(page), messages: { ways: [MESSAGE], bodies: 1 } }), ['rows-without-people']);
  };

  test('says which way worked for what, and how the page is built', () => {
    expect(report().split('\n').slice(0, 14)).toEqual([
      'Rebond 1.2.3, gmail, no language', 'trouble: rows-without-people', 'rows: 1, with people: 1, bounces: 1',
      '  row: attribute:thread-id 1', '  key: attribute:thread-id 1', '  people: attribute:email 1', '  subject: attribute:thread-id 1',
      '  snippet: class:y2 1', '  unread: class:zE 1', 'messages: 1, with a body: 1',
      '  message: attribute:message-id 1', '  key: attribute:message-id 1', '  sender: attribute:email 1', '  subject: none 1',
    ]);
    expect(report()).toContain('div[main]');
  });

  test('holds no text, no address, no name, no key, no id and no class', () => {
    const text = report().toLowerCase();
    for (const secret of ['marie', 'dupont', 'jean', 'salar', 'quarterly', 'divorce', '@', '186a1240279a5c17', 'daemon', 'secret', 'failure', 'address not']) expect(text).not.toContain(secret);
  });

  test('is short, however large and deep the page is', () => {
    document.body.innerHTML = `${'<div>'.repeat(500)}${'</div>'.repeat(500)}${'<p></p><b></b>'.repeat(2_000)}`;
    expect(report().length).toBeLessThan(5_000);
  });
});
