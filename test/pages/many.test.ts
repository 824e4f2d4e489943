import { describe, expect, test } from 'vitest';
import advice from '../../src/bounce/knowledge/advice.json' with { type: 'json' };
import type { Cause } from '../../src/bounce/types.ts';
import { adviseOnMailing } from '../../src/bounce/explain/index.ts';
import { LIST_ACTIONS, lastingFor, listAction } from '../../src/helper/many/action.ts';
import { Recipients } from '../../src/helper/many/recipients.ts';
import { linesFor, tableFile } from '../../src/helper/many/save.ts';
import { causesToActOn, chosenLines, countsOf, fatesOf, FIRST_CHOICES, ranked } from '../../src/helper/many/view.ts';
import { manyTexts } from '../../src/language/many.ts';
import type { FoundMail, FoundRecipient } from '../../src/helper/read/found.ts';

const PLACE = { source: 0, offset: 0, length: 0, format: 'mail' } as const;
const mail = (kind: FoundMail['kind'], date: string | null, ...recipients: Partial<FoundRecipient>[]): FoundMail => ({
  place: PLACE,
  kind,
  date: date === null ? null : Date.parse(date),
  recipients: recipients.map((recipient) => ({ address: 'a@example.org', cause: 'user_unknown', permanence: 'permanent', provider: null, slip: false, ...recipient })),
});

function listOf(...mails: FoundMail[]) {
  const recipients = new Recipients();
  mails.forEach((found, index) => recipients.add(found, index));
  return recipients.list();
}

describe('listAction', () => {
  test('knows every cause of the advice table', () => {
    for (const { id } of advice.causes) expect(listAction('failure', id as Cause, 'permanent', false), id).toBeTypeOf('string');
  });

  test('never removes an address for a temporary refusal, and waits for a delayed mail', () => {
    expect(listAction('failure', 'user_unknown', 'permanent', false)).toBe('remove');
    expect(listAction('failure', 'user_unknown', 'temporary', false)).toBe('again');
    expect(listAction('delay', 'user_unknown', 'temporary', false)).toBe('wait');
    expect(listAction('failure', 'ip_blocklisted', 'permanent', false)).toBe('sender');
    expect(listAction('failure', 'spam_content', 'permanent', false)).toBe('message');
  });

  test('mends an address whose domain is a slip of the pen, as the card says', () => {
    expect(listAction('failure', 'host_unknown', 'permanent', true)).toBe('spelling');
    expect(listAction('delay', 'host_unknown', 'temporary', true)).toBe('spelling');
  });

  test('has nothing to do for a mail of somebody else’s, however it came back', () => {
    expect(listAction('delay', 'backscatter', 'temporary', false)).toBe('none');
    expect(listAction('failure', 'backscatter', 'permanent', true)).toBe('none');
  });
});

describe('how long a mail is refused', () => {
  test('never speaks against what is to be done', () => {
    const said = new Map(LIST_ACTIONS.map((action) => [action, (['permanent', 'temporary', 'none'] as const).map((permanence) => lastingFor(action, permanence))]));
    expect(said.get('again')).toEqual(['for_now', 'for_now', 'for_now']);
    expect(said.get('wait')).toEqual(['for_now', 'for_now', 'for_now']);
    expect(said.get('remove')).toEqual(['for_good', 'for_good', 'for_good']);
    // What is changed before it is sent again was not refused for good.
    for (const action of ['spelling', 'message', 'sender'] as const) expect(said.get(action)).toEqual(['unchanged', 'unchanged', 'unchanged']);
    expect(said.get('contact')).toEqual(['for_good', 'for_now', 'unsaid']);
  });

  test('a mailbox that is full for good is full for now, in the table and in its file', async () => {
    const lines = listOf(mail('failure', null, { cause: 'mailbox_full', permanence: 'permanent' }));
    expect(lines[0]).toMatchObject({ action: 'again', lasting: 'for_now' });
    expect(await tableFile(lines, 'all', 'fr').text()).toContain('Pour l’instant');
  });
});

describe('what is said above the table', () => {
  const lines = listOf(
    mail('failure', null, { address: 'a@example.org' }, { address: 'b@example.org' }, { address: 'c@example.org', permanence: 'temporary' }, { address: 'd@gmial.com', cause: 'host_unknown', slip: true }),
    mail('failure', null, { address: null }),
    mail('delay', null, { address: 'e@example.org' }),
    mail('failure', null, { address: 'f@example.org', cause: 'spam_content' }),
  );

  test('counts what the table and the saved list count', () => {
    expect(adviseOnMailing(causesToActOn(lines), 'en')[0]).toMatch(/^Take 2 addresses off your list/);
    expect(linesFor(lines, 'remove')).toHaveLength(2);
    expect(manyTexts.en.saves.remove(linesFor(lines, 'remove').length)).toBe('Save 2 addresses to remove');
  });

  test('tells the fault of the mailing, which no address can mend', () => {
    expect(adviseOnMailing(causesToActOn(lines), 'fr')[1]).toMatch(/^Pour 1 adresse, votre message a été pris pour un indésirable/);
  });
});

describe('Recipients', () => {
  test('an address stands once, as its newest mail says, whatever the order and the case', () => {
    const old = mail('failure', '2026-11-01', { address: 'A@example.org', cause: 'mailbox_full' });
    const recent = mail('failure', '2026-11-20', { cause: 'user_unknown' });
    for (const list of [listOf(old, recent), listOf(recent, old)]) {
      expect(list).toHaveLength(1);
      expect(list[0]).toMatchObject({ cause: 'user_unknown', times: 2 });
    }
  });

  test('recipients without an address each stand for themselves; other kinds of mail do not stand', () => {
    expect(listOf(mail('failure', null, { address: null }), mail('failure', null, { address: null }), mail('auto_reply', null, {}))).toHaveLength(2);
  });
});

describe('the table', () => {
  const lines = listOf(
    mail('failure', '2026-11-01', { address: 'zoé@orange.fr', cause: 'mailbox_full', provider: 'orange' }),
    mail('failure', '2026-11-02', { address: 'anne@free.fr', cause: 'user_unknown', provider: 'free' }, { address: 'bob@free.fr', cause: 'user_unknown', provider: 'free' }),
    mail('failure', '2026-11-03', { address: '=cmd@example.org', cause: 'ip_blocklisted', provider: null }),
  );
  const addresses = (choices: Partial<typeof FIRST_CHOICES>) => chosenLines(lines, { ...FIRST_CHOICES, ...choices }, 'fr').map(({ address }) => address);

  test('sorts by what a person sees, both ways', () => {
    expect(addresses({})).toEqual(['=cmd@example.org', 'anne@free.fr', 'bob@free.fr', 'zoé@orange.fr']);
    expect(addresses({ sort: 'address', down: false }).at(-1)).toBe('zoé@orange.fr');
    expect(addresses({ sort: 'address', down: true })[0]).toBe('zoé@orange.fr');
  });

  test('filters by address, cause, provider and what to do', () => {
    expect(addresses({ search: 'FREE' })).toEqual(['anne@free.fr', 'bob@free.fr']);
    expect(addresses({ cause: 'mailbox_full' })).toEqual(['zoé@orange.fr']);
    expect(addresses({ provider: '' })).toEqual(['=cmd@example.org']);
    expect(addresses({ action: 'remove', search: 'bob' })).toEqual(['bob@free.fr']);
  });

  test('counts apart who still waits, and what the person did not write', () => {
    const mixed = listOf(
      mail('failure', null, { address: 'a@example.org' }, { address: 'b@example.org' }),
      mail('delay', null, { address: 'c@example.org', cause: 'delayed', permanence: 'temporary' }),
      mail('failure', null, { address: 'd@example.org', cause: 'backscatter' }),
      mail('delay', null, { address: 'e@example.org', cause: 'backscatter' }),
    );
    expect(fatesOf(mixed)).toEqual({ failed: 2, waiting: 1, notYours: 2 });
  });

  test('groups with the largest group first', () => {
    expect(addresses({ group: 'provider', sort: 'address', down: false }).slice(0, 2)).toEqual(['anne@free.fr', 'bob@free.fr']);
    expect(ranked(countsOf(lines).causes)[0]).toEqual(['user_unknown', 2]);
  });

  test('is saved in the reader’s language, all of it or only what to do', async () => {
    const all = await tableFile(lines, 'all', 'fr').text();
    expect(all.split('\r\n')).toHaveLength(6);
    expect(all).toContain('Adresse;Ce qui s’est passé');
    expect(all).toContain("\"'=cmd@example.org\"");
    const remove = tableFile(lines, 'remove', 'en');
    expect(remove.name).toBe('addresses-to-remove.csv');
    expect((await remove.text()).split('\r\n').slice(1, 3).map((line) => line.split(',')[0])).toEqual(['anne@free.fr', 'bob@free.fr']);
    expect((await tableFile(lines, 'again', 'en').text()).split('\r\n')[1]).toContain('zoé@orange.fr');
  });
});
