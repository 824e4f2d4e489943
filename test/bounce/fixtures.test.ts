import { describe, expect, it } from 'vitest';
import { classify, read } from '../../src/bounce/index.ts';
import { FIXTURE_MAILS, fixtureBytes, OWNER, type Expected } from '../fixtures/mails.ts';

/** Facts that the classifier's first two steps find in a recipient; what they make of automatic mail and of dates has its own tests. */
const FACTS = ['recipient', 'cause', 'whoActs', 'permanence', 'provider', 'status', 'replyCode'] as const;

function found(file: string): Record<string, unknown> {
  const verdict = classify(read(fixtureBytes(file)), { own: [OWNER.address] });
  return { ...verdict.recipients[0], recipient: verdict.recipients[0]?.address, kind: verdict.kind, origin: verdict.origin };
}

function facts(of: Readonly<Record<string, unknown>>, expected: Expected): Record<string, unknown> {
  const names = ['kind', 'origin', ...FACTS.filter((name) => expected[name] !== undefined)];
  return Object.fromEntries(names.map((name) => [name, of[name] ?? null]));
}

describe('our own mails', () => {
  it.each(FIXTURE_MAILS.map(({ file, expected }) => [file, expected] as const))('%s', (file, expected) => {
    expect(facts(found(file), expected)).toEqual(facts({ ...expected }, expected));
  });
});
