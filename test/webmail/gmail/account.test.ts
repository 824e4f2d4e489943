// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { gmail } from '../../../src/webmail/gmail/index.ts';
import { goTo, one, show } from '../support/page.ts';
import { conversation, message, row, table, list } from './fixtures.ts';

test.each([
  ['Inbox (6) - ann@example.org - Gmail', ['ann@example.org']],
  ['About bob@example.net - ann@example.org - Example Mail', ['ann@example.org']],
  ['\u200Fالبريد الوارد\u200F - \u202Aann@example.org\u202C - Gmail', ['ann@example.org']],
  ['Gmail', []],
])('the reader’s address in the title "%s"', (title, own) => {
  expect(gmail.ownAddresses(show('', { title }))).toEqual(own);
});

test('the reader’s address on the account’s button and in the start-up script', () => {
  show('<div id="gb"><a aria-label="Compte Google : Ann &#10;(Ann@example.org)" href="#">A</a></div><script type="text/plain">GLOBALS=[,,1,2,"x.fr.y",,,"/mail/u/0",50,"0123abcd45","ben@example.org"]</script>');
  expect(gmail.ownAddresses(document)).toEqual(['ann@example.org', 'ben@example.org']);
});

describe('originals', () => {
  const source = (account: string, id: string) => `https://mail.google.com${account}?view=att&th=${id}&attid=0&disp=comp&safe=1&zw=`;

  test.each([['/mail/u/1/', '/mail/u/1/'], ['/mail/', '/mail/u/0/'], ['/mail/b/AH1rexQ/u/0/', '/mail/b/AH1rexQ/u/0/']])('are asked of the account in %s', (path, account) => {
    goTo(`https://mail.google.com${path}#inbox`);
    show(conversation(message()));
    expect(gmail.originals(one('[data-legacy-message-id]'), document)).toEqual([{ url: source(account, '186a1240279a5c18'), form: 'source' }]);
  });

  test('of a row are those of its last message; a decimal id is the same number', () => {
    goTo('https://mail.google.com/mail/u/0/#inbox');
    show(list(table(row({ thread: '186a1240279a5c17', last: '186a1240279a5c19' }))));
    const element = gmail.listRows(document).elements[0]!;
    expect(gmail.originals(element, document)[0]?.url).toBe(source('/mail/u/0/', '186a1240279a5c19'));
    for (const marked of element.querySelectorAll('[data-thread-id]')) for (const name of ['data-legacy-thread-id', 'data-legacy-last-message-id']) marked.removeAttribute(name);
    expect(gmail.originals(element, document)[0]?.url).toBe(source('/mail/u/0/', '186a1240279a5c17'));
  });

  test('the page that shows an original needs the key of the start-up script', () => {
    goTo('https://mail.google.com/mail/u/0/#inbox');
    show(`<script type="text/plain">GLOBALS=[,"/mail/u/0",50,"0123abcd45","ann@example.org"]</script>${conversation(message())}`);
    expect(gmail.originals(one('[data-legacy-message-id]'), document)[1]).toEqual({ url: 'https://mail.google.com/mail/u/0/?ik=0123abcd45&view=om&th=186a1240279a5c18', form: 'page' });
  });
});

test.each([
  ['/mail/u/0/#inbox', true, false],
  ['/mail/u/1/#inbox/FMfcgzGrcXsHvZkDwQLmPtnBJxRVlqfS', true, true],
  ['/mail/u/0/#label/Devis/FMfcgzGrcXsHvZkDwQLmPtnBJxRVlqfS?compose=new', true, true],
  ['/mail/u/0/#search/from%3Aann/186a1240279a5c17', true, true],
  ['/mail/u/0/#label/averyveryverylongnameofalabel', true, false],
  ['/mail/u/0/#inbox/p2', true, false],
  ['/mail/u/0/?ui=2&view=pt&search=all&th=1', false, false],
  ['/mail/u/0/?view=om&th=1', false, false],
  ['/mail/u/0/?ui=2&view=btop&th=1', false, false],
  ['/mail/u/0/popout?ver=abc', false, false],
  ['/mail/u/0/h/1abc/', false, false],
  ['/chat/u/0/', false, false],
])('%s: mailbox %s, message %s', (path, mailbox, names) => {
  const url = new URL(path, 'https://mail.google.com');
  expect([gmail.isMailbox(url), gmail.namesMessage(url)]).toEqual([mailbox, names]);
});
