import { describe, expect, test } from 'vitest';
import type { ReadEvent, Source } from '../../src/helper/read/found.ts';
import { readSources } from '../../src/helper/read/read-sources.ts';
import { fixtureBytes, OWNER } from '../fixtures/mails.ts';

async function together(sources: Source[]): Promise<Extract<ReadEvent, { type: 'together' }>[]> {
  const events: Extract<ReadEvent, { type: 'together' }>[] = [];
  for await (const event of readSources(sources, [OWNER.address], new AbortController().signal)) if (event.type === 'together') events.push(event);
  return events;
}

/** The same mail as several files. */
const files = (file: string, count: number): Source[] => Array.from({ length: count }, () => ({ file: new File([new Uint8Array(fixtureBytes(file))], file) }));

describe('what many files say together', () => {
  test('a borrowed address is told of once, at the end, in both languages', async () => {
    const [answer, ...more] = await together(files('postfix-never-written.eml', 7));
    expect(more).toEqual([]);
    expect(answer?.explanations?.en.cause).toContain('7');
    expect(answer?.explanations?.fr.lang).toBe('fr');
  });

  test('a mailing of one’s own is not', async () => {
    expect(await together(files('postfix-user-unknown-free.eml', 7))).toEqual([{ type: 'together', explanations: null }]);
  });
});
