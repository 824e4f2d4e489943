import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { classify, read } from '../../../src/bounce/index.ts';
import { addressesIn, parseMailbox } from '../../../src/bounce/classify/mailbox.ts';

/** Real bounces that lie beside the repository where the project was made; elsewhere this proof is skipped. */
const CORPUS = join(import.meta.dirname, '../../../../shared/corpus');

interface Label {
  file: string;
  kind: string | null;
}

const labels = existsSync(join(CORPUS, 'labels.jsonl'))
  ? readFileSync(join(CORPUS, 'labels.jsonl'), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Label)
  : [];
const real = labels.filter(({ kind }) => kind === 'failure' || kind === 'delay' || kind === 'success');

describe.skipIf(real.length === 0)('real bounces of ../shared/corpus (skipped where it is absent)', () => {
  it('are never called fake', () => {
    expect(real.length).toBeGreaterThan(500);
    expect(real.filter(({ file }) => classify(read(readFileSync(join(CORPUS, file)))).kind === 'fake')).toEqual([]);
  });

  it('are never called fake where a page shows only their words, with or without the sender', () => {
    const fakes = real.flatMap(({ file }) => {
      const { prose, header } = read(readFileSync(join(CORPUS, file)));
      const { address, name } = parseMailbox(header.from);
      const page = { ...(address && { senderAddress: address }), ...(name && { senderName: name }), ...(header.subject && { subject: header.subject }) };
      return [read(prose), read(prose, page)].filter((report) => classify(report).kind === 'fake').map(() => file);
    });
    expect(fakes).toEqual([]);
  });

  it('are never called somebody else’s when the true sender’s address is given', () => {
    const wrong: string[] = [];
    let judged = 0;
    let own = 0;
    for (const { file } of real) {
      const report = read(readFileSync(join(CORPUS, file)));
      const [sender] = addressesIn(report.original.from);
      if (sender === undefined) continue;
      judged += 1;
      const { origin } = classify(report, { own: [sender] });
      if (origin === 'not_own') wrong.push(file);
      if (origin === 'own') own += 1;
    }
    expect(wrong).toEqual([]);
    expect(judged).toBeGreaterThan(400);
    expect(own).toBeGreaterThan(judged / 3);
  });
});
