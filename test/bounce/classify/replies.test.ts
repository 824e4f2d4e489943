/**
 * Replies as people paste them, alone: what the servers of many providers and programs write, by their own pages, by public reports
 * and by what we remember of them. Each stands behind the causes that somebody who knows mail would name; where a table's rule
 * changes, these tell whom it hits.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { classify, read } from '../../../src/bounce/index.ts';

const REPLIES = readFileSync(new URL('replies.tsv', import.meta.url), 'utf8').trimEnd().split('\n').map((line) => {
  const [causes = '', reply = ''] = line.split('\t');
  return { causes: causes.split(' '), reply };
});

describe('a reply, pasted alone', () => {
  test.each(REPLIES.map(({ reply, causes }) => [reply, causes] as const))('%s', (reply, causes) => {
    const { kind, recipients } = classify(read(reply));
    expect(['failure', 'delay']).toContain(kind);
    expect(causes).toContain(recipients[0]?.cause);
  });
});
