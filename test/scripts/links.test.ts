import { expect, test } from 'vitest';
import { openLinks } from '../../scripts/links/check.ts';
import { addressesIn, collectLinks } from '../../scripts/links/collect.ts';

test('an address in a sentence ends where the sentence goes on', () => {
  expect(addressesIn('Ask at https://sender.office.com/ (free), or see https://example.org/a?b=1#c. Then wait.')).toEqual([
    'https://sender.office.com/',
    'https://example.org/a?b=1#c',
  ]);
});

test('each link says where it stands, who named it and when', () => {
  for (const link of collectLinks()) {
    expect(link, link.place).toMatchObject({ source: expect.stringMatching(/./), seen: expect.any(Number), confidence: expect.stringMatching(/^(high|medium|low)$/) });
  }
});

test('each link is an address that a browser can open, without a name or a secret in it', () => {
  for (const { url, place } of collectLinks()) {
    const { protocol, username, password } = new URL(url);
    expect([protocol, username, password], place).toEqual([expect.stringMatching(/^https?:$/), '', '']);
  }
});

test('what is known only from memory is held back', () => {
  expect(collectLinks().filter(({ shown, confidence }) => shown && confidence === 'low')).toEqual([]);
});

const page = (status: number, url: string) => Object.defineProperty(new Response(null, { status }), 'url', { value: url });
const down = (code: string) => new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) });

test('a check tells pages that live, moved or went, and hosts that do not answer', async () => {
  const answers: Record<string, () => Response> = {
    'https://a.example/': () => page(200, 'https://a.example/'),
    'https://b.example/': () => page(200, 'https://c.example/'),
    'https://d.example/': () => page(404, 'https://d.example/'),
    'https://e.example/': () => page(403, 'https://e.example/'),
    'https://f.example/': () => { throw down('ENOTFOUND'); },
  };
  const opened = await openLinks(Object.keys(answers), async (url) => answers[String(url)]!());
  expect(opened?.map(({ state }) => state)).toEqual(['alive', 'moved', 'gone', 'alive', 'unreachable']);
});

test('without internet a check says so instead of calling every page gone', async () => {
  expect(await openLinks(['https://a.example/', 'https://b.example/'], async () => { throw down('EAI_AGAIN'); })).toBeNull();
});
