import { check } from 'recheck';
import { describe, expect, it } from 'vitest';
import { judge, sharedProse } from '../../../src/bounce/classify/judge.ts';
import { findMatches } from '../../../src/bounce/classify/rules.ts';
import { comparable } from '../../../src/bounce/classify/sign-set.ts';
import { read } from '../../../src/bounce/index.ts';
import { isSameFamily } from '../../../src/bounce/classify/provider.ts';
import { phrases, providerCodes, providers, type PhraseRow, type ProviderRow } from '../../../src/bounce/knowledge/tables.ts';
import type { RecipientVerdict, ReportedRecipient } from '../../../src/bounce/types.ts';

/** The tables as readers of the code see them: with the replies that taught the rules. */
type Taught = PhraseRow & { sample?: string };

const EMPTY = read('');
const SAYS_NOTHING_OF_A_FAILURE = new Set(['delayed', 'delivered', 'relayed', 'auto_reply', 'challenge_response']);

function verdict(diagnostic: string, remoteHost: string | null = null): RecipientVerdict {
  const recipient: ReportedRecipient = {
    address: null, originalAddress: null, action: 'failed', status: null, replyCode: null, diagnostic, remoteHost, retryUntil: null, source: 'prose',
  };
  const report = { ...EMPTY, recipients: [recipient] };
  return judge(recipient, report, sharedProse(report), 'failure');
}

const sampleOf = (row: Taught): string => row.sample ?? row.phrase.replaceAll(/ ?\.?\* ?/g, ' x ');

describe('a phrase', () => {
  it.each((phrases as readonly Taught[]).filter(({ cause }) => !SAYS_NOTHING_OF_A_FAILURE.has(cause)).map((row) => [row.phrase, row] as const))(
    'is found in its own reply: %s',
    (_, row) => {
      expect(verdict(sampleOf(row)).cause).toBe(row.cause);
    },
  );

  it('stands in its own reply', () => {
    const absent = (phrases as readonly Taught[]).filter(({ phrase, sample }) =>
      sample !== undefined && !phrase.split(/ ?\.?\* ?/).every((piece) => comparable(sample).includes(comparable(piece))));
    expect(absent.map(({ phrase }) => phrase)).toEqual([]);
  });

  it('is written once, so that no two answer the same words differently', () => {
    const known = new Map<string, string>();
    const twice: string[] = [];
    for (const { phrase, cause, lang } of phrases) {
      const words = comparable(phrase);
      if (known.has(words)) twice.push(`${phrase} (${lang}): ${known.get(words) ?? ''}, ${cause}`);
      known.set(words, cause);
    }
    expect(twice).toEqual([]);
  });
});

describe("a provider's row", () => {
  it('has one mark of a pattern for each of its words, and its provider is in the table', () => {
    const ids = new Set([...providers.map(({ id }) => id), 'generic']);
    const wrong = providerCodes.filter(({ match, is_regex, provider }) => match.length === 0 || match.length !== is_regex.length || !ids.has(provider));
    expect(wrong.map(({ provider, code }) => `${provider} ${code}`)).toEqual([]);
  });

  it.each(providerCodes.flatMap((row) => row.match.filter((_, index) => !row.is_regex[index]).map((words) => [words, row] as const)))('is met by its own words: %s', (words, { provider, cause }) => {
    const said = comparable(words.replaceAll(/ ?\.?\* ?/g, ' x '));
    expect(findMatches(said).rules.map(({ rule }) => `${rule.provider} ${rule.cause}`)).toContain(`${provider} ${cause}`);
  });

  it('says how its codes begin wherever a pattern is more than one number', () => {
    const wrong = providerCodes.flatMap(({ match, is_regex, begins }) => match.filter((words, index) => is_regex[index] && begins === undefined && /[[(*+?{|]/.test(words.replace(/^\(\?<![^)]*\)/, '').replace(/\(\?![^)]*\)$/, ''))));
    expect(wrong).toEqual([]);
  });
});

describe('every pattern', () => {
  const sources = [...new Set(providerCodes.flatMap(({ match, is_regex }) => match.filter((_, index) => is_regex[index])))];

  it('takes time linear in the text', async () => {
    const slow: string[] = [];
    for (const source of sources) if ((await check(`^(?:${source})`, 'i')).status !== 'safe') slow.push(source);
    expect(slow).toEqual([]);
  }, 60_000);
});

it('all pieces of a phrase stand in its reply, in their order', () => {
  const causes = (reply: string): string[] => findMatches(comparable(reply)).rules.filter(({ rule }) => rule.cause === 'sender_refused').map(({ rule }) => rule.name);
  expect(causes("553 Username bob and sender alice@example.org doesn't match")).toContain('phrase:generic');
  expect(causes('553 Username bob and sender alice@example.org')).toEqual([]);
});

describe('what decides', () => {
  it.each([
    ['the reply of the server behind a filter', '550 5.4.1 Recipient address rejected: Access denied', 'mx.mail.protection.outlook.com', 'user_unknown', 'microsoft365'],
    ["Yahoo's codes at Sky", '421 4.7.0 [TSS04] Messages from 192.0.2.1 temporarily deferred', 'mx-eu.mail.am0.yahoodns.net', 'ip_reputation', 'yahoo'],
    ["La Poste's number behind the underscore, not the one in front", '550 5.5.0 Emetteur invalide. Invalid Sender. LPN104_415', 'smtpz4.laposte.net', 'sender_refused', 'laposte'],
    ["Orange's code", '550 5.2.0 Mail rejete. Mail rejected. ofr_506 [506]', 'smtp-in.orange.fr', 'spam_content', 'orange'],
    ['a list over "Service unavailable"', '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org', null, 'ip_blocklisted', null],
    ['Proofpoint’s list, whoever asked it', '550 5.7.0 Blocked - see https://ipcheck.proofpoint.com/?ip=192.0.2.4', null, 'ip_blocklisted', 'proofpoint'],
    ['the same at Apple', '550 5.7.0 Blocked - see https://ipcheck.proofpoint.com/?ip=192.0.2.4', 'mx01.mail.icloud.com', 'ip_blocklisted', 'icloud'],
    ['the size of a mail, not of a mailbox', '552 5.3.4 Message size exceeds fixed limit', null, 'too_large', null],
  ] as const)('%s', (_, diagnostic, host, cause, provider) => {
    const { cause: found, provider: answered } = verdict(diagnostic, host);
    expect([found, answered]).toEqual([cause, provider]);
  });
});

describe('a signature that is a host’s name', () => {
  it.each([
    ['stands in a reply', '550 see https://help.mail.com for this', 'mailcom'],
    ['has hosts under it', '550 mx00.mail.com: no such mailbox', 'mailcom'],
    ['ends a sentence', '550 ask at mail.com.', 'mailcom'],
    ['is no piece of a longer name', '550 user unknown at kerio-mail.com', null],
    ['is none with a number before it', '550 user unknown at 1mail.com', null],
    ['is none of another domain’s beginning', '550 mail.com.example does not accept this', null],
    ['is not who was refused', '550 <claire@mail.com>: you may not write to this list', null],
    ['is not where somebody refused has an address', '550 <claire@team.wp.pl>: you may not write to this list', null],
  ] as const)('%s', (_, diagnostic, provider) => {
    expect(verdict(diagnostic).provider).toBe(provider);
  });

  it('is met by the replies that taught it', () => {
    const taught = (providers as readonly (ProviderRow & { samples?: string[] })[]).flatMap(({ id, samples = [] }) => samples.map((sample) => [id, sample] as const));
    expect(taught.length).toBeGreaterThan(150);
    expect(taught.flatMap(([id, sample]) => (isSameFamily(verdict(sample).provider, id) ? [] : [`${id}, not ${verdict(sample).provider}: ${sample}`]))).toEqual([]);
  });

  it('can be met: no sign of it stands for characters', () => {
    expect(providers.flatMap(({ signatures }) => signatures.filter((words) => words.includes('*')))).toEqual([]);
  });
});
