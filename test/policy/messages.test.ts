/** Messages are judged where they arrive. Here: everything that is no message, from everybody who may not send one. */
import { describe, expect, test } from 'vitest';
import { classify, explain as explainVerdict, read } from '../../src/bounce/index.ts';
import { asToBackground, asToContent, isExplained, isLook, isPageView, MAIL_HOSTS, senderKind, type SenderKind } from '../../src/message-checks.ts';
import { MAX_TEXT } from '../../src/messages.ts';
import * as fc from '../property.ts';

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

describe('a message of each kind with one thing wrong is none', () => {
  test.each([
    ['seen without a count', { type: 'seen', understood: true }, 'content'],
    ['seen with a word for whether it is understood', { type: 'seen', bounces: 1, understood: 'yes' }, 'content'],
    ['seen from a page, which has no badge', { type: 'seen', bounces: 1, understood: true }, 'page'],
    ['open-helper with a list', { type: 'open-helper', text: ['a'] }, 'content'],
    ['open-helper with an object', { type: 'open-helper', text: { toString: 'a' } }, 'page'],
    ['take-text without a ticket', { type: 'take-text' }, 'page'],
    ['take-text with a number', { type: 'take-text', ticket: 7 }, 'page'],
    ['take-text with a ticket without end', { type: 'take-text', ticket: 'k'.repeat(1_000_000) }, 'page'],
    ['look without a language', { type: 'look' }, 'content'],
    ['look in a language that nobody wrote', { type: 'look', language: 'de' }, 'content'],
    ['look in two languages', { type: 'look', language: ['fr'] }, 'content'],
    ['explain without its hints', { type: 'explain', text: 'a', language: 'fr', own: [] }, 'content'],
    ['explain without whose addresses are known', { type: 'explain', text: 'a', hints: {}, language: 'fr' }, 'content'],
    ['a type in capitals', { type: 'EXPLAIN', text: 'a', hints: {}, language: 'fr', own: [] }, 'content'],
    ['a type that is a list', { type: ['take-text'], ticket: 'k' }, 'page'],
    ['no type', { ticket: 'k' }, 'page'],
    ['a message for the content script', { type: 'view' }, 'page'],
    ['a list', [{ type: 'open-helper' }], 'page'],
    ['a text', 'open-helper', 'page'],
    ['nothing', undefined, 'page'],
  ] as const)('to the background: %s', (_what, message, from) => {
    expect(asToBackground(message, from)).toBeNull();
  });

  test.each([
    ['jump without a key', { type: 'jump' }],
    ['jump with a number', { type: 'jump', key: 3 }],
    ['jump with a key without end', { type: 'jump', key: 'k'.repeat(1_000_000) }],
    ['a message for the background', { type: 'open-helper' }],
    ['a name of every object', { type: 'constructor' }],
    ['a list', [{ type: 'view' }]],
    ['nothing', null],
  ])('to the content script: %s', (_what, message) => {
    expect(asToContent(message, 'page')).toBeNull();
  });
});

describe('answers are judged too', () => {
  const verdict = classify(read('Your message to marie@orange.fr could not be delivered.\n\n550 5.7.1 Service refused. OFR_103'));
  const explained = structuredClone({ verdict, explanation: explainVerdict(verdict, 'fr'), question: null });
  const bounce = { key: 'row:1', place: 'row', explained, title: 'Undelivered' };
  const view = { site: 'gmail', understood: true, report: '', current: bounce, others: [{ ...bounce, explained: null }] };
  const withPart = (change: object) => ({ ...explained, explanation: { ...explained.explanation, ...change } });

  test('a true one is shown', () => {
    expect(explained.explanation.links.length).toBeGreaterThan(0);
    expect(isExplained(explained)).toBe(true);
    expect(isExplained({ ...explained, question: 'Did you write to marie@orange.fr?' })).toBe(true);
    expect(isPageView(view)).toBe(true);
    expect(isPageView({ ...view, current: null, others: [] })).toBe(true);
    expect(isLook({ styles: '', labels: {} })).toBe(true);
  });

  test.each([
    ['without verdict', { explanation: explained.explanation }],
    ['without explanation', { verdict }],
    ['whose verdict has no kind', { ...explained, verdict: { ...verdict, kind: undefined } }],
    ['whose recipients are no list', { ...explained, verdict: { ...verdict, recipients: {} } }],
    ['whose question is no text', { ...explained, question: { html: '<b>' } }],
    ['that does not say whether there is a question', { ...explained, question: undefined }],
    ['whose headline is no text', withPart({ headline: { html: '<b>' } })],
    ['whose steps are one text', withPart({ steps: 'Call' })],
    ['with a step that is no text', withPart({ steps: ['Call', 5] })],
    ['with a detail without value', withPart({ details: [{ label: 'Reply' }] })],
    ['with a link without address', withPart({ links: [{ label: 'Help' }] })],
    ['with a link that runs', withPart({ links: [{ ...explained.explanation.links[0], url: 'javascript:alert(1)' }] })],
    ['with a link that carries its page', withPart({ links: [{ ...explained.explanation.links[0], url: 'data:text/html,x' }] })],
    ['with a link that is none', withPart({ links: [null] })],
    ['with a fate without words', withPart({ fates: [{ tone: 'stop' }] })],
    ['that is a list', [explained]],
  ])('an explanation %s is not', (_what, value) => {
    expect(isExplained(value)).toBe(false);
    expect(isPageView({ ...view, current: { ...bounce, explained: value } })).toBe(false);
  });

  test.each([
    ['of another site', { site: 'evil.example' }],
    ['that does not say whether the page is understood', { understood: undefined }],
    ['whose report is no text', { report: ['role:main'] }],
    ['without what is current', { current: undefined }],
    ['with a bounce that stands nowhere', { current: { ...bounce, place: 'popup' } }],
    ['with a bounce without key', { others: [{ ...bounce, key: undefined }] }],
    ['with a title that is no text', { others: [bounce, { ...bounce, title: {} }] }],
    ['whose others are no list', { others: bounce }],
  ])('the view of a page %s is not', (_what, change) => {
    expect(isPageView({ ...view, ...change })).toBe(false);
  });

  test.each([['no styles', { labels: {} }], ['labels that are a list', { styles: '', labels: [] }], ['no labels', { styles: '' }]])('a look with %s is not', (_what, value) => {
    expect(isLook(value)).toBe(false);
  });
});

test('an answer that is no explanation is not shown', () => {
  fc.assert(fc.property(fc.anything(), (value) => {
    expect(isExplained(value)).toBe(false);
    expect(isLook(value)).toBe(false);
    expect(isPageView(value)).toBe(false);
  }));
  expect(isExplained({ verdict: { kind: 'failure', recipients: [] }, explanation: { headline: 'x' } })).toBe(false);
});
