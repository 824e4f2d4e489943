// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { SiteAdapter } from '../../src/webmail/adapter.ts';
import { gmail } from '../../src/webmail/gmail/index.ts';
import { outlook } from '../../src/webmail/outlook/index.ts';
import * as gmailFixtures from './gmail/fixtures.ts';
import * as outlookFixtures from './outlook/fixtures.ts';
import { show } from './support/page.ts';
import { haveSnapshots, showSnapshot } from './support/snapshots.ts';

/** What the sites may do to one family of signs at a time, some day or for some people. */
const CHANGES: Record<string, (markup: string) => string> = {
  'a hash behind each class': (markup) => gmailFixtures.hashed(markup),
  'all classes others': (markup) => markup.replaceAll(/ class="[^"]*"/g, ' class="q"'),
  'no id': (markup) => markup.replaceAll(/ id="[^"]*"/g, ''),
  'no data attribute': (markup) => markup.replaceAll(/ data-[\w-]+="[^"]*"/g, ''),
  'labels in another language': (markup) => markup.replaceAll(/ aria-label="(?:From: )?([^"]*)"/g, (_, label: string) => ` aria-label="Von: ${label}"`),
  'no label': (markup) => markup.replaceAll(/ aria-(?:label|labelledby|describedby)="[^"]*"/g, ''),
  'no title': (markup) => markup.replaceAll(/ title="[^"]*"/g, ''),
  'no icon name': (markup) => markup.replaceAll(/ data-icon-name="[^"]*"/g, ''),
};

/** Who and what is read, without how. */
function read(adapter: SiteAdapter, page: Document) {
  return {
    rows: adapter.listRows(page).elements.map((element) => adapter.readRow(element)).map(({ people, subject }) => ({ names: people.map(({ name }) => name), subject })),
    messages: adapter.messages(page).elements.map((element) => adapter.readMessage(element)).map(({ sender, body }) => ({
      sender: sender?.name, text: body && adapter.readBody(body, 100_000).replaceAll(/\s+/g, ' '),
    })),
  };
}

const GMAIL_LIST = gmailFixtures.list(gmailFixtures.table(gmailFixtures.row({ people: [['a@example.org', 'Ann'], ['mailer-daemon@googlemail.com', 'Mail Delivery Subsystem']], subject: 'Devis' }) + gmailFixtures.row()));
const GMAIL_MESSAGES = gmailFixtures.conversation(gmailFixtures.message({ body: 'Your message wasn’t delivered to nobody@example.net because the address couldn’t be found.' }));
const OUTLOOK = (skin: 2025 | 2026) => outlookFixtures.list(
  outlookFixtures.row() + outlookFixtures.row({ id: 'AQ2=', name: 'Microsoft Outlook', address: 'postmaster@outlook.com', subject: 'Non remis : Devis' }),
  outlookFixtures.single(outlookFixtures.message({ skin }), { skin }),
);

describe.each(Object.entries(CHANGES))('%s', (_, change) => {
  test.each([['list', GMAIL_LIST], ['conversation', GMAIL_MESSAGES]])('Gmail’s %s is read as before', (_name, markup) => {
    const before = read(gmail, show(markup));
    expect(before.rows.length + before.messages.length).toBeGreaterThan(0);
    expect(read(gmail, show(change(markup)))).toEqual(before);
  });

  test.each([2025, 2026] as const)('Outlook’s page of %i is read as before', (skin) => {
    const before = read(outlook, show(OUTLOOK(skin)));
    expect([before.rows.length, before.messages.length]).toEqual([2, 1]);
    expect(read(outlook, show(change(OUTLOOK(skin))))).toEqual(before);
  });

  test.skipIf(!haveSnapshots).each([
    [gmail, 'snapshots/gmail/excerpt-2019-12-row-ru.html'],
    [gmail, 'composed/gmail-inbox-with-bounces-en.html'],
    [outlook, 'composed/outlook-list-and-ndr-open-en-live.html'],
    [outlook, 'snapshots/outlook/full-2025-05-compose-en-live.html'],
  ] as const)('real page: $1', { timeout: 60_000 }, (adapter, name) => {
    const before = read(adapter, showSnapshot(name));
    expect(read(adapter, showSnapshot(name, change))).toEqual(before);
  });
});
