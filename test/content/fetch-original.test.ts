// @vitest-environment happy-dom
import './support/extension.ts';
import { pageOf, stop } from './support/page.ts';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fetchOriginal, type Original } from '../../src/content/report/fetch-original.ts';
import { MAX_TEXT } from '../../src/messages.ts';
import { readReport } from '../../src/content/report/read.ts';
import type { OriginalAddress } from '../../src/webmail/adapter.ts';

const ATT: OriginalAddress = { url: 'https://mail.google.com/mail/u/0/?view=att&th=18', form: 'source' };
const OM: OriginalAddress = { url: 'https://mail.google.com/mail/u/0/?view=om&th=18', form: 'page' };
const MAIL = 'Subject: Delivery Status Notification (Failure)\n\n550 5.1.1 no such user';
const PAGE = '<html><body><table></table><pre class="raw_message_text">Subject: x\n\n&lt;marie@example.org&gt; 550 5.1.1</pre></body></html>';
const LOGIN = '<form action="https://accounts.google.com/ServiceLogin"><input type="password"></form>';

const asked: { url: string; init: RequestInit }[] = [];
let answers: (Response | Error)[] = [];

beforeEach(() => {
  asked.length = 0;
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    asked.push({ url, init });
    const answer = answers[asked.length - 1];
    if (!answer || answer instanceof Error) throw answer ?? new Error('asked once too often');
    return answer;
  });
});

const fetched = (...given: (Response | Error)[]): Promise<Original> => {
  answers = given;
  return fetchOriginal([ATT, OM], pageOf().signal);
};

const redirected = () => Object.defineProperty(new Response(null), 'type', { value: 'opaqueredirect' });

describe('the original', () => {
  test('is what the first way answers, and the second is then not asked', async () => {
    expect(await fetched(new Response(MAIL))).toEqual({ mail: MAIL });
    expect(asked.map(({ url }) => url)).toEqual([ATT.url]);
  });

  test('is asked with the session of the person, kept nowhere, and led nowhere else', async () => {
    await fetched(new Response(MAIL));
    expect(asked[0]?.init).toMatchObject({ credentials: 'same-origin', redirect: 'manual', cache: 'no-store' });
  });

  test('else is taken from the page of the second way, as text', async () => {
    expect(await fetched(new Response('', { status: 404 }), new Response(PAGE))).toEqual({ mail: 'Subject: x\n\n<marie@example.org> 550 5.1.1' });
    expect(asked.map(({ url }) => url)).toEqual([ATT.url, OM.url]);
  });

  test('is asked for after the session’s end by the other way too', async () => {
    expect(await fetched(redirected(), new Response(PAGE))).toHaveProperty('mail');
  });

  test('may be old, in bytes that are no UTF-8', async () => {
    const bytes = new Uint8Array([...new TextEncoder().encode('Subject: '), 0xE9, 0x74, 0xE9]);
    expect(await fetched(new Response(bytes))).toEqual({ mail: 'Subject: été' });
  });

  test('is read up to what a message carries', async () => {
    const piece = new TextEncoder().encode(`Subject: long\n\n${'x'.repeat(99_000)}`);
    let pieces = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        pieces += 1;
        controller.enqueue(piece);
      },
    });
    expect(await fetched(new Response(endless))).toHaveProperty('mail');
    expect(pieces * piece.length).toBeLessThan(MAX_TEXT + 3 * piece.length);
  });
});

describe('where there is none', () => {
  test.each<[string, () => (Response | Error)[], string, number]>([
    ['a way to the log-in page', () => [redirected(), redirected()], 'login', 2],
    ['"not you" (401, 403)', () => [new Response('', { status: 401 }), new Response('', { status: 403 })], 'login', 2],
    ['a log-in page in place of the mail', () => [new Response(LOGIN), new Response(LOGIN)], 'login', 2],
    ['"too many requests"', () => [new Response('', { status: 429 })], 'busy', 1],
    ['an error of the server’s', () => [new Response('', { status: 503 })], 'busy', 1],
    ['no network', () => [new TypeError('Failed to fetch')], 'offline', 1],
    ['"not found"', () => [new Response('', { status: 404 }), new Response('', { status: 404 })], 'gone', 2],
    ['a page without a mail', () => [new Response('<p>Sorry'), new Response('<pre>Sorry, no mail here</pre>')], 'gone', 2],
  ])('%s is told as such', async (_what, given, problem, times) => {
    expect(await fetched(...given())).toEqual({ problem });
    expect(asked).toHaveLength(times);
  });

  test('another site is never asked', async () => {
    answers = [new Response(MAIL)];
    expect(await fetchOriginal([{ ...ATT, url: 'https://mail.google.com.example/?view=att' }, { ...OM, url: 'http://mail.google.com/mail/' }], pageOf().signal)).toEqual({ problem: 'gone' });
    expect(asked).toEqual([]);
  });

  test('an answer that does not come is given up when all ends', async () => {
    vi.stubGlobal('fetch', (_: string, { signal }: RequestInit) => new Promise((_resolve, reject) => {
      signal?.addEventListener('abort', () => { reject(new Error('aborted')); });
    }));
    const waiting = fetchOriginal([ATT], pageOf().signal);
    stop();
    expect(await waiting).toEqual({ problem: 'offline' });
  });
});

describe('reading a report', () => {
  test('asks once a message, and remembers', async () => {
    answers = [new Response(MAIL)];
    const page = pageOf();
    expect(await readReport(page, 'key', [ATT, OM])).toBe('read');
    expect(await readReport(page, 'key', [ATT, OM])).toBe('read');
    expect(asked).toHaveLength(1);
    expect(page.memory.originals.get('key')).toBe(MAIL);
  });

  test('may be tried again after a problem', async () => {
    answers = [new Response('', { status: 429 }), new Response(MAIL)];
    const page = pageOf();
    expect(await readReport(page, 'key', [ATT])).toBe('busy');
    expect(page.memory.originals.get('key')).toBeUndefined();
    expect(await readReport(page, 'key', [ATT])).toBe('read');
  });

  test('is nothing that Outlook has', async () => {
    expect(await readReport(pageOf({ fetchOriginal: null }), 'key', [ATT])).toBe('gone');
    expect(asked).toEqual([]);
  });
});
