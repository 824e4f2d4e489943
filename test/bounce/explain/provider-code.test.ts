import { expect, test } from 'vitest';
import { codeId } from '../../../src/bounce/classify/compile-rules.ts';
import { explain } from '../../../src/bounce/explain/index.ts';
import { providerWords } from '../../../src/bounce/explain/provider-code.ts';
import { classify, read } from '../../../src/bounce/index.ts';
import { providerCodes } from '../../../src/bounce/knowledge/tables.ts';
import { recipient, verdict } from './verdicts.ts';

/** What a row's own words are, whichever of its words were met. */
const wordsOf = (providerCode: string, cause: Parameters<typeof recipient>[0], text: string) =>
  providerWords(recipient({ ...cause, providerCode, evidence: { text, rule: 'provider:any' } }), 'en');

test('each row is found again by its own words, among those that share its code', () => {
  for (const row of providerCodes) {
    for (const [at, words] of row.match.entries()) {
      if (row.is_regex[at]) continue;
      const met = words.replaceAll(/ ?\.?\* ?/g, ' something ').replaceAll("'", '’').toUpperCase();
      const { gist, meaning } = wordsOf(codeId(row), { cause: row.cause }, met);
      expect([...gist, ...meaning].join(' '), `${codeId(row)}: ${words}`).toBe(row.gist_en);
    }
  }
});

test('a code alone stands for the row that has the code, not for one that has words around it', () => {
  expect(wordsOf('gmail:550 5.7.26', { cause: 'auth_fail' }, '5.7.26').meaning.join(' ')).toMatch(/SPF, DKIM or DMARC/);
});

test('a curly apostrophe does not change what a reply means', () => {
  const reply = (mark: string) => `550 5.7.26 Unauthenticated email from example.org is not accepted due to domain${mark}s DMARC policy. - gsmtp`;
  const [straight, curly] = ["'", '’'].map((mark) => explain(classify(read(reply(mark))), 'en').forIT);
  expect(straight).toMatch(/^Your domain itself asks receivers to refuse/);
  expect(curly).toBe(straight);
});

test('where a code’s own step asks for another address, the usual one that asks for it is left out', () => {
  const row = providerCodes.find(({ cause, todo_en }) => cause === 'mailbox_full' && todo_en.includes('another address'));
  const it = explain(verdict({ recipients: [recipient({ cause: 'mailbox_full', providerCode: row ? codeId(row) : null, evidence: { text: row?.match[0] ?? '', rule: 'provider:any' } })] }), 'en');
  expect(it.steps[0]).toMatch(/another address/);
  expect(it.steps.filter((step) => step.includes('another address'))).toHaveLength(1);
});
