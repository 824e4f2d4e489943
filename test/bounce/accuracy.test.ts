/**
 * How often the classifier is right on the labelled mails and pastes beside the project, counted by their own scorers. What was
 * reached once is held: each figure may grow and never fall. Skipped where the folder is absent.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { classify, explain, read } from '../../src/bounce/index.ts';
import { jsonAnswer } from '../../src/cli/answer.ts';

const SHARED = join(import.meta.dirname, '..', '..', '..', 'shared');

interface Collection {
  name: string;
  folder: string;
  texts: string;
  /** How many answers were right, by the words of the scorer. */
  reached: Readonly<Record<string, number>>;
}

const COLLECTIONS: readonly Collection[] = [
  {
    name: 'mails', folder: join(SHARED, 'corpus'), texts: 'mails',
    reached: {
      'failures found': 567, 'delays found': 12, 'delays called delays': 10,
      'recipients (delivery-status)': 309, 'recipients (labels)': 111, 'recipients (labels), none invented': 111,
      'status (delivery-status)': 305, 'status (labels)': 336, 'cause, coarse': 414, 'cause, family': 438,
      'no false alarm: not-bounce': 141, 'no false alarm: vacation': 6, 'no false alarm: feedback': 17, 'no false alarm: success': 3,
      'auto-reply called so': 6, 'feedback report called so': 17, 'success called so': 3,
    },
  },
  {
    name: 'pastes', folder: join(SHARED, 'pastes'), texts: 'texts',
    reached: {
      'bounce found': 200, cause: 199, kind: 242, provider: 100, recipients: 114, status: 123,
      'no false alarm: auto_reply': 8, 'no false alarm: delivered': 1, 'no false alarm: fake': 5, 'no false alarm: not_a_bounce': 35,
    },
  },
];

/** Each figure of a scorer: how many were right. */
function score({ folder, texts }: Collection): Record<string, number> {
  const answers = readdirSync(join(folder, texts), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => {
    const file = join(entry.parentPath, entry.name);
    const bytes = new Uint8Array(readFileSync(file));
    const verdict = classify(read(bytes));
    return JSON.stringify(jsonAnswer({ file, bytes }, verdict, explain(verdict, 'en')));
  });
  const { stdout } = spawnSync(process.execPath, [join(folder, 'score.mjs')], { input: answers.join('\n'), encoding: 'utf8' });
  return Object.fromEntries([...stdout.matchAll(/^(\S+(?: \S+)*) {2,}[\d.]+ % \((\d+)\//gm)].map(([, figure, right]) => [figure, Number(right)]));
}

describe.each(COLLECTIONS)('the labelled $name', (collection) => {
  test.skipIf(!existsSync(collection.folder))('are judged at least as well as before', () => {
    const figures = score(collection);
    const fallen = Object.entries(collection.reached).filter(([figure, right]) => !((figures[figure] ?? 0) >= right)).map(([figure, right]) => `${figure}: ${figures[figure]} of ${right}`);
    expect(fallen).toEqual([]);
  });
});
