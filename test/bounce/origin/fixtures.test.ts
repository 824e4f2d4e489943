import { describe, expect, it } from 'vitest';
import { classify, read } from '../../../src/bounce/index.ts';
import { FIXTURE_MAILS, fixtureBytes, OWNER } from '../../fixtures/mails.ts';

describe('the project’s own mails', () => {
  it.each(FIXTURE_MAILS.map((mail) => [mail.file, mail] as const))('%s', (file, { expected }) => {
    const verdict = classify(read(fixtureBytes(file)), { own: [OWNER.address] });
    expect(verdict.kind).toBe(expected.kind);
    expect(verdict.origin).toBe(expected.origin);
    expect(verdict.tryingUntil?.utc ?? null).toBe(expected.tryingUntil ?? null);
    expect(verdict.automatic ?? null).toEqual(expected.automatic ?? null);
    expect((verdict.question ?? null) !== null).toBe(expected.asks ?? false);
  });

  it('hold each kind of mail and each origin of a returned one', () => {
    expect(new Set(FIXTURE_MAILS.map(({ expected }) => expected.kind)).size).toBe(11);
    const returns = FIXTURE_MAILS.filter(({ expected }) => expected.kind === 'failure');
    expect(new Set(returns.map(({ expected }) => expected.origin))).toEqual(new Set(['own', 'not_own', 'cannot_tell']));
  });
});
