import { expect, test } from 'vitest';
import { explain, messageToRecipient, textForIT } from '../../../src/bounce/explain/index.ts';
import { safe } from '../../../src/bounce/explain/safe.ts';
import { codeId } from '../../../src/bounce/classify/compile-rules.ts';
import { providerCodes, providers } from '../../../src/bounce/knowledge/tables.ts';
import type { RecipientVerdict, Verdict } from '../../../src/bounce/types.ts';
import * as fc from '../../property.ts';
import { LANGUAGES, shownTo } from './reading.ts';
import { ALL_CAUSES, verdict } from './verdicts.ts';

/** What turns the direction of writing, breaks a line or cannot be seen. */
const UNSAFE = /[\0-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/; // eslint-disable-line no-control-regex

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom('', '@', 'marie@example.org', '550 5.1.1 \u202Eunknown', '{At} {address} {__proto__}', '$& $1 \\', `${'a'.repeat(400)}@${'b'.repeat(400)}`, '\uD800'),
);
const maybe = fc.option(text);
/** Words that no table has, as a program of another version might send them; the first is a name that every object has. */
const FOREIGN = ['constructor', 'brand_new'] as unknown as readonly never[];
const recipients = fc.record({
  address: maybe, action: fc.option(fc.constantFrom('failed', 'delayed', 'delivered', 'relayed', 'expanded')), status: maybe, replyCode: maybe,
  diagnostic: maybe, remoteHost: maybe, cause: fc.constantFrom(...ALL_CAUSES, ...FOREIGN), permanence: fc.constantFrom('permanent', 'temporary', 'none'),
  whoActs: fc.constantFrom('sender', 'sender_admin', 'recipient', 'recipient_admin', 'nobody', ...FOREIGN),
  provider: fc.option(fc.oneof(text, fc.constantFrom(...providers.map(({ id }) => id)))), confidence: fc.constantFrom('certain', 'likely', 'guess'),
  evidence: fc.option(fc.record({ text, rule: text })), providerCode: fc.option(fc.oneof(text, fc.constantFrom(...providerCodes.map(codeId)))),
  didYouMean: fc.option(fc.constantFrom('gmail.com', '')), retryUntil: maybe,
}) satisfies fc.Arbitrary<RecipientVerdict>;
const verdicts: fc.Arbitrary<Verdict> = fc.record({
  kind: fc.constantFrom('failure', 'delay', 'delivered', 'relayed', 'expanded', 'auto_reply', 'challenge', 'feedback', 'read_receipt', 'fake', 'not_a_bounce'),
  recipients: fc.array(recipients, { maxLength: 4 }), origin: fc.constantFrom('own', 'not_own', 'cannot_tell'),
  original: fc.record({ from: maybe, to: maybe, subject: maybe, date: maybe, messageId: maybe }),
  reportingHost: maybe, queueId: maybe, arrivalDate: maybe, date: maybe, tryingUntil: fc.option(fc.record({ utc: text, text })),
}).map((changes) => verdict(changes));

test('explains any verdict, without a throw, a broken line or a turned direction', () => {
  fc.assert(fc.property(verdicts, fc.constantFrom(...LANGUAGES), (any, language) => {
    const it = explain(any, language);
    for (const shown of [...shownTo(it), ...it.details.map(({ value }) => value), it.about ?? '']) {
      expect(shown).not.toMatch(UNSAFE);
      expect(shown.length).toBeLessThanOrEqual(2000);
    }
    for (const { value, mark } of it.details) if (mark !== undefined) expect(value).toContain(mark);
    expect(messageToRecipient(any, language)).not.toMatch(UNSAFE);
    expect(textForIT(any, language).replaceAll('\n', '')).not.toMatch(UNSAFE);
  }), { numRuns: 1000 });
});

test('a quotation keeps to its length and never ends in half a character', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.integer({ min: 1, max: 50 }), (any, most) => {
    const shown = safe(any, most);
    expect(shown.length).toBeLessThanOrEqual(most);
    expect(shown).not.toMatch(UNSAFE);
    expect(shown).not.toMatch(/[\ud800-\udbff]…?$/);
  }));
});
