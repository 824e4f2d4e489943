// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { outlook } from '../../../src/webmail/outlook/index.ts';
import { list, row } from './fixtures.ts';
import { one, show } from '../support/page.ts';

test.each([
  ['the id of the first folder', '<div id="primaryMailboxRoot_Ann@example.org" title="Folders"></div>', ['ann@example.org']],
  ['its title', '<div id="primaryMailboxRoot_DEFDEFDE-1@84df9e7f-e9f6-40af-b435-aaaaaaaaaaaa" title="ann@example.org"></div>', ['ann@example.org']],
  ['a number of a mailbox', '<div id="primaryMailboxRoot_DEFDEFDE-1@84df9e7f-e9f6-40af-b435-aaaaaaaaaaaa"></div>', []],
  ['the rail', '<div id="LeftRail"><img title="ann@example.org"></div>', ['ann@example.org']],
  ['the account’s button', '<button id="O365_MainLink_Me" aria-label="Account manager for Ann (ann@example.org)"></button>', ['ann@example.org']],
  ['a name alone', '<button id="O365_MainLink_Me" aria-label="Account manager for Ann"></button>', []],
])('the reader’s address by %s', (_, markup, own) => {
  expect(outlook.ownAddresses(show(markup))).toEqual(own);
});

test('an original is never asked for', () => {
  show(list(row()));
  expect(outlook.originals(one('[data-convid]'), document)).toEqual([]);
});

test.each([
  ['/mail/', true, false],
  ['/mail/0/', true, false],
  ['/mail/inbox', true, false],
  ['/mail/id/AAkALg%2Bx', true, true],
  ['/mail/0/inbox/id/AAkALg', true, true],
  ['/mail/inbox/id/AAkALg', true, true],
  ['/mail/ann@example.org/sentitems/id/AAkALg', true, true],
  ['/mail/deeplink/read/AAkALg', true, true],
  ['/mail/0/deeplink/read/AAkALg', true, true],
  ['/mail/deeplink/compose', false, false],
  ['/mail/0/compose', false, false],
  ['/mail/inbox/id/AAkALg/print', false, true],
  ['/calendar/view/week', false, false],
  ['/people/', false, false],
  ['/mailing', false, false],
])('%s: mailbox %s, message %s', (path, mailbox, names) => {
  const url = new URL(path, 'https://outlook.office.com');
  expect([outlook.isMailbox(url), outlook.namesMessage(url)]).toEqual([mailbox, names]);
});
