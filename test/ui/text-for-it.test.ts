import { expect, test } from 'vitest';
import { classify, explain, read } from '../../src/bounce/index.ts';
import { textForIT } from '../../src/ui/text-for-it.ts';

const verdict = classify(read('<marie@example.org>: host mx.example.org[192.0.2.25] said: 550 5.1.1 User unknown'));

test.each([
  ['en', 'Reply: 550'],
  ['fr', 'Réponse\u00A0: 550'],
] as const)('what is copied for IT sets its colons as %s does', (language, line) => {
  expect(textForIT(explain(verdict, language))).toContain(line);
});
