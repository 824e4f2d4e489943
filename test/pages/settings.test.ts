import { describe, expect, test } from 'vitest';
import { asAddress, checkSettings, DEFAULT_SETTINGS, type SettingName } from '../../src/settings.ts';
import * as fc from '../property.ts';

describe('checkSettings', () => {
  test('gives the defaults where nothing is stored', () => {
    expect(checkSettings({})).toEqual({ settings: DEFAULT_SETTINGS, bad: [] });
  });

  test('takes what is good', () => {
    const stored = { language: 'fr', hover: false, hoverDelay: 600, fullReport: 'never', gmail: false, outlook: false, ownAddresses: ['a@b.example'] };
    expect(checkSettings(stored)).toEqual({ settings: stored, bad: [] });
  });

  const BAD: [SettingName, unknown][] = [
    ['language', 'de'], ['language', null], ['hover', 'yes'], ['hoverDelay', 5], ['hoverDelay', 350.5], ['hoverDelay', '350'], ['hoverDelay', Number.NaN],
    ['fullReport', 'always'], ['gmail', 1], ['outlook', {}], ['ownAddresses', 'a@b.example'], ['ownAddresses', ['no address']],
    ['ownAddresses', ['Upper@Example.org']], ['ownAddresses', Array.from({ length: 101 }, (_, index) => `a${index}@b.example`)],
  ];
  test.each(BAD)('falls back and names %s where it is %j', (name, value) => {
    const { settings, bad } = checkSettings({ hover: false, [name]: value });
    expect(bad).toEqual([name]);
    expect(settings[name]).toEqual(DEFAULT_SETTINGS[name]);
  });

  test('is whole whatever is stored', () => {
    fc.assert(fc.property(fc.object({ key: fc.constantFrom(...Object.keys(DEFAULT_SETTINGS), '__proto__', 'other') }), (stored) => {
      const { settings } = checkSettings(stored);
      expect(Object.keys(settings)).toEqual(Object.keys(DEFAULT_SETTINGS));
      expect(checkSettings({ ...settings })).toEqual({ settings, bad: [] });
    }));
  });
});

test('an address is trimmed and lower case, or none', () => {
  expect(asAddress(' Paul@Example.ORG ')).toBe('paul@example.org');
  for (const bad of ['', 'paul', 'paul@', '@example.org', 'a b@c.example', 'a@b, c@d', `${'x'.repeat(260)}@b.example`, 7]) expect(asAddress(bad)).toBeNull();
});
