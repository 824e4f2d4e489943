/** Which of all that a report says decides: the server's words before codes, its reply before the daemon's prose. Each case is a fact of mail. */
import { describe, expect, test } from 'vitest';
import { judge, sharedProse } from '../../../src/bounce/classify/judge.ts';
import { read } from '../../../src/bounce/index.ts';
import type { Kind, RecipientVerdict, ReportedRecipient } from '../../../src/bounce/types.ts';

const EMPTY = read('');

function recipient(fields: Partial<ReportedRecipient>): ReportedRecipient {
  return {
    address: 'marie@example.org', originalAddress: null, action: 'failed', status: null, replyCode: null, diagnostic: null, remoteHost: null,
    retryUntil: null, source: 'delivery-status', ...fields,
  };
}

/** The verdict on the first of the recipients. */
function verdict(fields: Partial<ReportedRecipient>, { prose = '', kind = 'failure' as Kind, others = [] as Partial<ReportedRecipient>[] } = {}): RecipientVerdict {
  const [first, ...rest] = [fields, ...others].map(recipient);
  const report = { ...EMPTY, prose, recipients: [first!, ...rest] };
  return judge(first!, report, sharedProse(report), kind);
}

describe('what the server wrote', () => {
  test('counts before what somebody asks below it', () => {
    const said = { diagnostic: '550 Requested action not taken: mailbox unavailable', replyCode: '550' };
    expect(verdict(said, { prose: 'marie@example.org: 550 Requested action not taken: mailbox unavailable\n\nIst dort das Postfach voll? Danke' }).cause).toBe('user_unknown');
    expect(verdict(said, { prose: 'marie@example.org: 550 Requested action not taken: mailbox unavailable\n\nPostfach voll. Was tun?' }).cause).toBe('mailbox_full');
  });

  test('is no part of an address: "spammaster@example.net" speaks of no spam', () => {
    expect(verdict({ diagnostic: '421 4.3.2 Closed for you, ask spammaster@example.net', replyCode: '421', status: '4.3.2' }).cause).toBe('server_error');
    expect(verdict({ diagnostic: '554 5.7.1 Looks like spam, ask postmaster@example.net' }).cause).toBe('spam_content');
  });

  test('decides, word for word, and as surely as words can', () => {
    expect(verdict({ diagnostic: '550 5.1.1 <marie@example.org>: Recipient address rejected: User unknown' })).toMatchObject({
      cause: 'user_unknown', confidence: 'certain', whoActs: 'sender', permanence: 'permanent',
      evidence: { text: expect.stringMatching(/user unknown/i), rule: expect.stringMatching(/^phrase:/) },
    });
  });

  test.each([
    ['Exchange answers 5.7.1 for much more than policy', { diagnostic: '550 5.7.1 mailbox is full', status: '5.7.1', replyCode: '550' }, 'mailbox_full'],
    ['servers give 5.1.1 from habit', { diagnostic: '550 5.1.1 mailbox is full', status: '5.1.1', replyCode: '550' }, 'mailbox_full'],
  ])('comes before its codes: %s', (_, fields, cause) => {
    expect(verdict(fields)).toMatchObject({ cause, confidence: 'certain' });
  });

  test('comes before what the daemon says around it', () => {
    const prose = 'Your message could not be delivered. The mailbox is full.';
    expect(verdict({ diagnostic: '550 User unknown' }, { prose }).cause).toBe('user_unknown');
  });

  test('says why, where the sending side only says that it gave up', () => {
    expect(verdict({ diagnostic: 'retry timeout exceeded: 450 mailbox is full' }).cause).toBe('mailbox_full');
    expect(verdict({ diagnostic: 'retry timeout exceeded' }).cause).toBe('expired');
  });

  test('of having taken the mail is no reason why it failed', () => {
    expect(verdict({ diagnostic: '250 2.0.0 Ok: queued as 4ABCDE' })).toMatchObject({ cause: 'unknown', evidence: null, providerCode: null });
  });
});

describe('of several words of one server', () => {
  const both = 'Greylisted; user unknown so far';

  test('with a 4xx those for a passing fault decide, with a 5xx the others', () => {
    expect(verdict({ diagnostic: `451 ${both}`, replyCode: '451' }).cause).toBe('greylisted');
    expect(verdict({ diagnostic: `451 ${both}`, status: '4.7.1' }).cause).toBe('greylisted');
    expect(verdict({ diagnostic: `550 ${both}`, replyCode: '550' }).cause).toBe('user_unknown');
  });

  test('of a load that will pass a final refusal does not speak', () => {
    expect(verdict({ diagnostic: '450 throttled', replyCode: '450' }).cause).toBe('rate_limited');
    expect(verdict({ diagnostic: '550 throttled', replyCode: '550' }).cause).not.toBe('rate_limited');
  });

  test('a short code means what its own provider means by it, and elsewhere nothing', () => {
    const refused = { diagnostic: '550 SC-001 refused', replyCode: '550' };
    expect(verdict({ ...refused, remoteHost: 'outlook-com.olc.protection.outlook.com' })).toMatchObject({ cause: 'spam_content', confidence: 'certain' });
    expect(verdict({ ...refused, remoteHost: 'mx.example.org' }).cause).not.toBe('spam_content');
  });
});

describe('without words of the server', () => {
  test.each([
    ['5.1.1', 'user_unknown'],
    ['5.2.2', 'mailbox_full'],
    ['5.3.4', 'too_large'],
    ['5.1.10', 'no_mail_domain'],
  ])('the enhanced code %s says it, though nobody is sure of codes', (status, cause) => {
    expect(verdict({ status, diagnostic: `550 ${status} x` })).toMatchObject({ cause, confidence: 'likely', evidence: { text: status, rule: `status:${status}` } });
  });

  test('556 was made for one case, a domain that takes no mail (RFC 7504)', () => {
    expect(verdict({ replyCode: '556', status: '5.7.1' })).toMatchObject({ cause: 'no_mail_domain', confidence: 'likely', evidence: { rule: 'reply:556' } });
  });

  test.each([
    ['MAIL FROM', '550', 'sender_refused'],
    ['initial connection', '554', 'ip_reputation'],
    ['end of DATA', '554', 'policy'],
    ['RCPT TO', '550', 'mailbox_unavailable'],
  ])('a refusal of %s with %s is about what that command carries (RFC 5321)', (command, replyCode, cause) => {
    expect(verdict({ command, replyCode })).toMatchObject({ cause, confidence: 'guess', evidence: { text: replyCode, rule: `reply:${replyCode}` } });
  });

  test('the command tells more than a status that servers give for want of a better one', () => {
    expect(verdict({ command: 'MAIL FROM', replyCode: '550', status: '5.7.1' }).cause).toBe('sender_refused');
    expect(verdict({ replyCode: '550', status: '5.7.1' })).toMatchObject({ cause: 'policy', evidence: { rule: 'status:5.7.1' }, confidence: 'guess' });
  });

  test('a reply code alone is a guess, and nothing at all is called unknown', () => {
    expect(verdict({ replyCode: '552' })).toMatchObject({ cause: 'mailbox_full', confidence: 'guess' });
    expect(verdict({})).toMatchObject({ cause: 'unknown', confidence: 'guess', evidence: null, status: null });
  });

  test('a status of success is no reason', () => {
    expect(verdict({ status: '2.0.0' }).cause).toBe('unknown');
  });
});

describe('the daemon’s own words', () => {
  const prose = 'The mailbox of the recipient is over quota.';

  test('tell the cause where the server wrote nothing', () => {
    expect(verdict({}, { prose })).toMatchObject({ cause: 'mailbox_full', confidence: 'likely' });
  });

  test('are sure where the code says the same', () => {
    expect(verdict({ status: '5.2.2' }, { prose }).confidence).not.toBe('guess');
    expect(verdict({ replyCode: '552' }, { prose }).confidence).toBe('certain');
  });

  test('are said of all recipients where none has a reply of their own', () => {
    expect(verdict({}, { prose, others: [{ address: 'paul@example.net' }] }).cause).toBe('mailbox_full');
  });

  test.each([[{ replyCode: '550' }], [{ status: '5.1.1' }], [{ replyCode: '550', status: '5.1.1' }]])(
    'are not said of one recipient where another has %j: nobody knows whom they mean',
    (other) => {
      expect(verdict({}, { prose, others: [{ address: 'paul@example.net', ...other }] }).cause).toBe('unknown');
    },
  );
});

describe('a mail that is still being tried', () => {
  const delayed = (fields: Partial<ReportedRecipient>, prose = '') => verdict({ action: 'delayed', ...fields }, { kind: 'delay', prose });

  test('is delayed, and nobody has to act', () => {
    expect(delayed({})).toMatchObject({ cause: 'delayed', whoActs: 'nobody', permanence: 'temporary', status: '4.0.0' });
  });

  test('has not expired, whatever its report threatens', () => {
    expect(delayed({}, 'It will be returned when the retry timeout exceeded.').cause).toBe('delayed');
  });

  test('is tried without anybody’s help while the fault may pass, but not while its address is wrong', () => {
    expect(delayed({ diagnostic: '452 4.2.2 mailbox is full', replyCode: '452' })).toMatchObject({ cause: 'mailbox_full', whoActs: 'nobody', permanence: 'temporary' });
    expect(delayed({ diagnostic: '450 User unknown', replyCode: '450' })).toMatchObject({ cause: 'user_unknown', whoActs: 'sender', permanence: 'temporary' });
  });
});

describe('whether it passes', () => {
  test.each([
    ['452', null, 'temporary'],
    ['552', null, 'permanent'],
    [null, '4.2.2', 'temporary'],
    [null, '5.2.2', 'permanent'],
    [null, null, 'permanent'],
    // The reply code is what the sending server went by.
    ['452', '5.2.2', 'temporary'],
  ] as const)('a full mailbox with reply %s and status %s: %s', (replyCode, status, permanence) => {
    expect(verdict({ diagnostic: 'mailbox is full', replyCode, status }).permanence).toBe(permanence);
  });

  test('an address that does not exist comes to exist by no waiting', () => {
    expect(verdict({ diagnostic: '450 User unknown', replyCode: '450' }).permanence).toBe('permanent');
  });
});

describe('the enhanced code that a cause means', () => {
  test.each([
    ['550 User unknown', '550', '5.1.1'],
    ['452 mailbox is full', '452', '4.2.2'],
    ['552 mailbox is full', '552', '5.2.2'],
    ['retry timeout exceeded', null, '4.4.7'],
  ])('%s', (diagnostic, replyCode, status) => {
    expect(verdict({ diagnostic, replyCode }).status).toBe(status);
  });

  test('is not made up where one is written, nor for mail that arrived', () => {
    expect(verdict({ diagnostic: '550 5.7.1 User unknown', status: '5.7.1' }).status).toBe('5.7.1');
    expect(verdict({ diagnostic: 'User unknown', action: 'delivered' }, { kind: 'delivered' }).status).toBeNull();
  });
});

test('the address before an alias is told only where there was one', () => {
  expect(verdict({ originalAddress: 'team@example.com' }).originalAddress).toBe('team@example.com');
  expect('originalAddress' in verdict({})).toBe(false);
});

test('what it is about is handed on as the report has it', () => {
  const fields = { replyCode: '550', diagnostic: '550 x', remoteHost: 'mx.example.org', retryUntil: 'Sun, 22 Nov 2026 10:00:00 +0000', action: 'failed' } as const;
  expect(verdict(fields)).toMatchObject({ ...fields, address: 'marie@example.org' });
});
