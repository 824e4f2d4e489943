/** Messages are judged where they arrive. Here: everything that is no message, from everybody who may not send one. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asToBackground, asToContent, isExplained, isLook, MAIL_HOSTS, senderKind, type SenderKind } from '../../src/message-checks.ts';
import { MAX_TEXT } from '../../src/messages.ts';

const own = { id: 'abcdefghijklmnopabcdefghijklmnop', base: 'chrome-extension://abcdefghijklmnopabcdefghijklmnop/' };
const tab = { id: 7 };
const SENDERS: readonly SenderKind[] = ['page', 'content', 'stranger'];

const explain = { type: 'explain', text: 'User unknown', hints: { subject: 'Undelivered' }, language: 'fr', own: ['paul@example.net'] };
const GOOD_FOR_BACKGROUND = [explain, { ...explain, wrote: false, inConversation: true }, { type: 'seen', bounces: 3, understood: true }, { type: 'open-helper' }, { type: 'open-helper', text: 'a' }, { type: 'take-text', ticket: 'k' }, { type: 'look', language: 'fr' }];
const GOOD_FOR_CONTENT = [{ type: 'view' }, { type: 'jump', key: 'k' }, { type: 'explain-in-view' }, { type: 'selection' }];

describe('who sent it', () => {
  test.each([
    ['its own page', { id: own.id, url: `${own.base}src/popup/index.html` }, 'page'],
    ['its own page in a tab', { id: own.id, url: `${own.base}src/helper/index.html?ticket=1`, tab }, 'page'],
    ['its background, which has no page', { id: own.id }, 'page'],
    ['its content script in Gmail', { id: own.id, url: 'https://mail.google.com/mail/u/0/#inbox', tab }, 'content'],
    ['its content script in Outlook', { id: own.id, url: 'https://outlook.cloud.microsoft/mail/', tab }, 'content'],
    ['another extension', { id: 'ponmlkjihgfedcbaponmlkjihgfedcba', url: 'chrome-extension://ponmlkjihgfedcbaponmlkjihgfedcba/x.html' }, 'stranger'],
    ['another extension that claims our page', { id: 'ponmlkjihgfedcbaponmlkjihgfedcba', url: `${own.base}src/popup/index.html` }, 'stranger'],
    ['a web page, which has no id', { url: 'https://mail.google.com/', tab }, 'stranger'],
    ['our content script on a site that is not on the list', { id: own.id, url: 'https://evil.example/', tab }, 'stranger'],
    ['a host that ends like Gmail', { id: own.id, url: 'https://mail.google.com.evil.example/', tab }, 'stranger'],
    ['a host that begins like Gmail', { id: own.id, url: 'https://evilmail.google.com/', tab }, 'stranger'],
    ['Gmail as a user name', { id: own.id, url: 'https://mail.google.com@evil.example/', tab }, 'stranger'],
    ['Gmail without encryption', { id: own.id, url: 'http://mail.google.com/', tab }, 'stranger'],
    ['Gmail in a path', { id: own.id, url: 'https://evil.example/https://mail.google.com/', tab }, 'stranger'],
    ['our page as a path', { id: own.id, url: `https://evil.example/${own.base}`, tab }, 'stranger'],
    ['an id that is almost ours', { id: `${own.id} `, url: `${own.base}src/popup/index.html` }, 'stranger'],
    ['a frame without an address', { id: own.id, url: 'about:blank', tab }, 'stranger'],
    ['a data address', { id: own.id, url: 'data:text/html,https://mail.google.com/', tab }, 'stranger'],
    ['no address in a tab', { id: own.id, tab }, 'stranger'],
  ] as const)('%s', (_who, sender, kind) => {
    expect(senderKind(sender, own)).toBe(kind);
  });

  test('before the extension knows its own pages, nobody is one of them', () => {
    expect(senderKind({ id: own.id, url: 'https://evil.example/', tab }, { id: own.id, base: '' })).toBe('stranger');
  });

  test('any address but the five mail sites and our own pages is a stranger', () => {
    fc.assert(fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
      fc.pre(!MAIL_HOSTS.includes(new URL(url).host));
      expect(senderKind({ id: own.id, url, tab }, own)).toBe('stranger');
    }));
  });
});

describe('what it says', () => {
  test('what is right passes, from whom it may come', () => {
    for (const message of GOOD_FOR_BACKGROUND) expect(asToBackground(message, message.type === 'seen' ? 'content' : 'page')).toEqual(message);
    for (const message of GOOD_FOR_CONTENT) expect(asToContent(message, 'page')).toEqual(message);
  });

  test('nothing passes from a stranger', () => {
    for (const message of [...GOOD_FOR_BACKGROUND, ...GOOD_FOR_CONTENT]) {
      expect(asToBackground(message, 'stranger')).toBeNull();
      expect(asToContent(message, 'stranger')).toBeNull();
    }
  });

  test('a mail page cannot fetch what was handed to the helper page, nor command another tab', () => {
    expect(asToBackground({ type: 'take-text', ticket: 'k' }, 'content')).toBeNull();
    for (const message of GOOD_FOR_CONTENT) expect(asToContent(message, 'content')).toBeNull();
  });

  test('whatever arrives, the answer is null or a message rebuilt from its known fields', () => {
    const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withObjectString: true, withTypedArray: true });
    const almost = fc.record({
      type: fc.constantFrom('explain', 'look', 'seen', 'open-helper', 'take-text', 'view', 'jump', 'explain-in-view', 'selection', '__proto__', 'toString'),
      text: anything, hints: anything, language: anything, own: anything, bounces: anything, understood: anything, ticket: anything, key: anything,
      wrote: anything, inConversation: anything,
    }, { requiredKeys: ['type'] });
    const known = new Set(['type', 'text', 'hints', 'language', 'own', 'bounces', 'understood', 'ticket', 'key', 'wrote', 'inConversation']);
    fc.assert(fc.property(fc.oneof(anything, almost), fc.constantFrom(...SENDERS), (value, from) => {
      for (const message of [asToBackground(value, from), asToContent(value, from)]) {
        if (message === null) continue;
        expect(message).not.toBe(value);
        expect(Object.keys(message).filter((name) => !known.has(name))).toEqual([]);
      }
    }), { numRuns: 2_000 });
  });

  test.each([
    ['text that is no text', { text: { toString: 'x' } }],
    ['text that is a list', { text: ['User unknown'] }],
    ['no text', { text: undefined }],
    ['an unknown language', { language: 'de' }],
    ['a language by inheritance', { language: '__proto__' }],
    ['hints that are a list', { hints: [] }],
    ['no hints', { hints: null }],
    ['a hint that is no text', { hints: { subject: 5 } }],
    ['addresses that are no list', { own: 'paul@example.net' }],
    ['an address that is no text', { own: [{}] }],
    ['too many addresses', { own: Array.from({ length: 100_000 }, () => 'a@example.org') }],
    ['an answer that is neither yes nor no', { wrote: 'yes' }],
    ['a conversation that is neither there nor not', { inConversation: 1 }],
    ['an address without end', { own: ['a'.repeat(1_000_000)] }],
  ])('a question with %s is not answered', (_what, change) => {
    expect(asToBackground({ ...explain, ...change }, 'content')).toBeNull();
  });

  test.each([[-1], [0.5], [Number.NaN], [Number.POSITIVE_INFINITY], ['3'], [null], [10 ** 9]])('a badge cannot show %s', (bounces) => {
    expect(asToBackground({ type: 'seen', bounces, understood: true }, 'content')).toBeNull();
  });

  test('text without end is cut, and so is a hint', () => {
    const message = asToBackground({ ...explain, text: 'x'.repeat(MAX_TEXT + 5), hints: { subject: 'y'.repeat(1_000_000) } }, 'content');
    expect(message).toMatchObject({ type: 'explain', text: 'x'.repeat(MAX_TEXT) });
    expect(message?.type === 'explain' && (message.hints.subject?.length ?? 0) < 10_000).toBe(true);
  });

  test('fields nobody asked for do not travel on, not even under the names of a prototype', () => {
    const forged = JSON.parse('{"type":"jump","key":"k","__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}},"tabId":5}');
    expect(asToContent(forged, 'page')).toEqual({ type: 'jump', key: 'k' });
    const hints = asToBackground({ ...explain, hints: JSON.parse('{"__proto__":{"subject":"x"},"toString":"y"}') }, 'content');
    expect(hints).toMatchObject({ hints: {} });
    expect(Object.hasOwn(Object.prototype, 'admin')).toBe(false);
  });
});

test('an answer that is no explanation is not shown', () => {
  fc.assert(fc.property(fc.anything(), (value) => {
    expect(isExplained(value)).toBe(false);
    expect(isLook(value)).toBe(false);
  }));
  expect(isExplained({ verdict: { kind: 'failure', recipients: [] }, explanation: { headline: 'x' } })).toBe(false);
});
