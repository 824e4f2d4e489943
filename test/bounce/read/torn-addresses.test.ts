import { describe, expect, test } from 'vitest';
import { classify, read } from '../../../src/bounce/index.ts';

const recipients = (text: string): (string | null)[] => classify(read(text)).recipients.map(({ address }) => address);

describe('an address that a narrow column broke', () => {
  test.each([
    ['at a hyphen of its domain', "Your message to marie.dupont@very-long-\nname.example couldn't be delivered.", 'marie.dupont@very-long-name.example'],
    ['there, in brackets', '<marie.dupont@very-long-\n name.example>: host mx.example.org[192.0.2.1] said: 550 5.1.1 User unknown', 'marie.dupont@very-long-name.example'],
    ['there, in a quotation', "> Your message to marie.dupont@very-long-\n> name.example couldn't be delivered.", 'marie.dupont@very-long-name.example'],
    ['before the end of its domain', "Your message to marie.dupont@very-long-name.\nexample couldn't be delivered.", 'marie.dupont@very-long-name.example'],
    ['behind its sign', "Your message to marie.dupont@\nvery-long-name.example couldn't be delivered.", 'marie.dupont@very-long-name.example'],
    ['in its name', "Your message to marie.\ndupont@very-long-name.example couldn't be delivered.", 'marie.dupont@very-long-name.example'],
  ])('%s', (_name, text, address) => {
    expect(recipients(text)).toEqual([address]);
  });

  test('is not shown where its end is lost', () => {
    expect(recipients("Your message to marie.dupont@very-long-\ncouldn't be delivered.")).toEqual([null]);
  });
});

test.each([
  ['Delivery has failed to these recipients or groups:\n\nmarie@example.org.\nplease check it.', 'marie@example.org'],
  ['Your message could not be delivered.\nmarie@example.org does not exist.', 'marie@example.org'],
  ['Your message to Marie.\nmarie@example.org\ncould not be delivered.', 'marie@example.org'],
])('the end of a sentence is no such place: %s', (text, address) => {
  expect(recipients(text)).toEqual([address]);
});

test('above a forwarded notice stands who got it', () => {
  expect(recipients([
    'Begin forwarded message:', 'From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>', 'Subject: Delivery Status Notification (Failure)', 'To: me@example.com', '',
    "Your message wasn't delivered to marie@example.org because the domain example.org couldn't be found. Check for typos or unnecessary spaces and try again.",
  ].join('\n'))).toEqual(['marie@example.org']);
  expect(recipients('To: me@example.com\n\nYour message could not be delivered to marie@example.org. Please contact helper@example.net.')).toEqual(['marie@example.org']);
});
