/** No rule too many, and none that contradicts another: each is tried by leaving it out of all replies that taught rules. */
import { describe, expect, it } from 'vitest';
import { SignText } from '../../../src/bounce/classify/kind-signs.ts';
import type { Match, Rule } from '../../../src/bounce/classify/rules.ts';
import { type Finding, weigh } from '../../../src/bounce/classify/weigh.ts';
import { phrases, providerCodes, type PhraseRow } from '../../../src/bounce/knowledge/tables.ts';
import { bareRecipient } from '../../../src/bounce/read/fallback.ts';

/** A reply, and the provider that gave it. */
interface Reply {
  text: SignText;
  provider: string | null;
}

/** Words of mails that are no failure: the look-up knows them, and no failure is judged by them. */
const SAYS_NOTHING = new Set(['delayed', 'delivered', 'relayed', 'auto_reply', 'challenge_response']);

/** The table as readers of the code see it: with the replies that taught the rules. */
type Taught = PhraseRow & { sample?: string };

const said = (words: string, provider: string | null): Reply => ({ text: new SignText(words.replaceAll(/ ?\.?\* ?/g, ' x ')), provider });

const REPLIES: readonly Reply[] = [
  ...(phrases as readonly Taught[]).map(({ phrase, sample }) => (sample === undefined ? said(phrase, null) : { text: new SignText(sample), provider: null })),
  ...providerCodes.flatMap(({ provider, match, is_regex }) => match.filter((_, index) => !is_regex[index]).map((words) => said(words, provider))),
];

/** What a reply is taken for, by these of the rules that it meets. */
function cause(reply: Reply, rules: readonly Match[]): string {
  return finding(reply, rules)?.cause ?? 'unknown';
}

/** The same, with whose move it is and the words that decided: a rule may be there to say these. */
function shown(reply: Reply, rules: readonly Match[]): string {
  const { who, evidence } = finding(reply, rules) ?? {};
  return [cause(reply, rules), who, evidence?.text].join();
}

function finding({ text, provider }: Reply, rules: readonly Match[]): Finding | null {
  return weigh(bareRecipient(null, 'prose'), withRules(text, rules), () => null, provider, { kind: 'failure', ownFinding: false });
}

/** A text in which these rules are met, and no other word counts. */
function withRules(text: SignText, rules: readonly Match[]): SignText {
  return Object.create(text, { matches: { value: { rules, signatures: [] } }, text: { value: text.text }, comparable: { value: '' } }) as SignText;
}

/** General words that decide where a server writes nothing else; the replies that we have write more, and it is that which decides. */
const MET_IN_COMPANY: ReadonlySet<string> = new Set([
  'access denied, please try again later', 'account does not exist', 'account has been disabled',
  'authentication is required', 'authentication required', 'blocked by rbl', 'classified as spam', 'command output:', 'content rejected',
  'could not initiate smtp conversation with any hosts', 'domain of sender', 'domain of sender address does not exist',
  'due to spam filter', 'exceeded the maximum incoming message size', 'has been deactivated', 'in an rbl',
  'in my list of allowed rcpthosts', 'invalid sender', 'is not verified', 'mailbox does not exist', 'mailbox unavailable',
  'maildir delivery failed', 'mailer error', 'maximum line length', "n'existe pas ou", 'no mailbox here by that name',
  'no such user', 'not accepted for policy reasons', 'only accepts messages from people in its organization',
  'policy reasons', 'rate limit', 'spam filter', 'spam list', 'spam message', 'spf (sender', 'timed out', 'tls error',
  'user does not exist', 'user not listed', '涉嫌大量群发',
]);

describe('the rules', () => {
  it('do not contradict each other: in whatever order they stand, each reply is taken for the same', () => {
    const torn = REPLIES.map((reply) => [reply.text.text, cause(reply, reply.text.matches.rules), cause(reply, reply.text.matches.rules.toReversed())] as const)
      .filter(([, one, other]) => one !== other);
    expect(torn).toEqual([]);
  });

  it('are needed: without a phrase, some reply is taken for something else, or for other words', () => {
    const needed = new Set<Rule>();
    const met = new Map<Rule, string>();
    for (const reply of REPLIES) {
      const { rules } = reply.text.matches;
      const whole = shown(reply, rules);
      for (const { rule, start, end } of rules) {
        if (!rule.name.startsWith('phrase:') || SAYS_NOTHING.has(rule.cause)) continue;
        if (!met.has(rule)) met.set(rule, reply.text.comparable.slice(start, end));
        if (!needed.has(rule) && shown(reply, rules.filter((other) => other.rule !== rule)) !== whole) needed.add(rule);
      }
    }
    expect(met.size).toBeGreaterThan(900);
    expect([...met].filter(([rule, words]) => !needed.has(rule) && !MET_IN_COMPANY.has(words)).map(([, words]) => words)).toEqual([]);
  });
});
