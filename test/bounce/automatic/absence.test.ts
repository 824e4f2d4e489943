import { describe, expect, it } from 'vitest';
import { explain } from '../../../src/bounce/index.ts';
import table from '../../../src/bounce/knowledge/absence-words.json' with { type: 'json' };
import type { Absence } from '../../../src/bounce/types.ts';
import { answer } from './texts.ts';

function absence(text: string): Absence | undefined {
  return answer(text).automatic?.absence;
}

/** What people write, first day, last day or day of return. */
const DATES: readonly [text: string, from: string | null, until: string | null][] = [
  ['I am out of the office until 12 March.', null, '12 March'],
  ['I am away from Monday, 3 March to Friday, 12 March 2026.', 'Monday, 3 March', 'Friday, 12 March 2026'],
  ['I am on vacation from 3 to 12 March.', '3', '12 March'],
  ['On annual leave between March 3rd and March 12th.', 'March 3rd', 'March 12th'],
  ['I will be back on 2026-03-13.', null, '2026-03-13'],
  ['I am out this week and return on Monday.', null, 'Monday'],
  ['Je suis absente du 3 au 12 mars 2026 inclus.', '3', '12 mars 2026'],
  ['Je suis en congé jusqu’au lundi 9 mars. Je vous répondrai à mon retour.', null, 'lundi 9 mars'],
  ['Absent du bureau, je serai de retour le 1er avril.', null, '1er avril'],
  ['Je suis absent à partir du 03/03/2026.', '03/03/2026', null],
  ['Ich bin vom 3. bis 12. März 2026 im Urlaub.', '3.', '12. März 2026'],
  ['Ich bin bis zum 12.03.2026 nicht im Büro.', null, '12.03.2026'],
  ['Ab dem 13. März wieder erreichbar, derzeit nicht im Büro.', null, '13. März'],
  ['Estaré ausente del 3 al 12 de marzo de 2026.', '3', '12 de marzo de 2026'],
  ['Sono in ferie dal 3 al 12 marzo.', '3', '12 marzo'],
  ['Estarei ausente até 12 de março.', null, '12 de março'],
  ['Ik ben afwezig van 3 tot en met 12 maart 2026.', '3', '12 maart 2026'],
  ['I am out of the office. Our fair takes place on 5 May.', null, null],
];

describe('the dates of an absence', () => {
  it.each(DATES)('%s', (text, from, until) => {
    expect(absence(text)).toMatchObject({ from, until });
  });

  it.each([...table.until, ...table.from].map(({ lang, sample }) => [lang, sample]))('reads the sample of the table (%s): %s', (_, sample) => {
    const { from, until } = absence(sample) ?? { from: null, until: null };
    expect(from ?? until).not.toBeNull();
  });

  it('does not read what is quoted below', () => {
    expect(absence('I am away.\n\nOn Monday, Claire wrote:\n> I am back on 12 March, write to paul@example.net')).toEqual({ from: null, until: null, contacts: [], announces: null });
  });
});

describe('contacts and announcements', () => {
  it('names whom the answer names, and neither of the two who write', () => {
    expect(absence('I am away. Contact paul@example.org or anne@example.org, not marie@example.org. Mail to claire@example.com arrived.')?.contacts)
      .toEqual(['paul@example.org', 'anne@example.org']);
  });

  it('does not take a piece of a link or a number for a contact', () => {
    expect(absence('I am away. See https://example.net/?a=x@example.net&id=1')?.contacts).toEqual([]);
  });

  it.each(table.newAddress.map(({ lang, sample }) => [lang, sample]))('sees a new address announced (%s): %s', (_, sample) => {
    expect(absence(sample)?.announces).toBe('new_address');
  });

  it.each(table.bankDetails.map(({ lang, sample }) => [lang, sample]))('sees bank details announced (%s): %s', (_, sample) => {
    expect(absence(`${sample} Please note my new address.`)?.announces).toBe('bank_details');
  });

  it('sees neither in an ordinary answer', () => {
    expect(absence('I am out of the office until Monday. Your address is on file.')?.announces).toBeNull();
  });
});

describe('an address whose mail nobody reads', () => {
  it.each(table.unread.flatMap(({ lang, words }) => words.map((word) => [lang, word] as const)))('by its words (%s): %s', (_, word) => {
    expect(absence(`This is an automatic reply: ${word}`)?.isUnread).toBe(true);
  });

  it.each(table.unread.map(({ lang, sample }) => [lang, sample]))('by the sample of the table (%s): %s', (_, sample) => {
    expect(absence(sample)?.isUnread).toBe(true);
  });

  it.each([
    'Merci de votre message. Je ne travaille plus le mercredi, je vous réponds dès jeudi.',
    'Thank you for your message. Marie no longer works on Fridays. She will answer on Monday. This is an automatic reply.',
    'Vielen Dank! Frau Winter arbeitet nicht mehr am Freitag und antwortet am Montag. Automatische Antwort.',
    'We have received your request (ticket 4411) and will answer within two days. Replies to this automatic email will not be read.',
    'Nous avons bien reçu votre demande 4411. Merci de ne pas répondre à ce message automatique, il ne sera pas lu.',
  ])('is not that of somebody who has other days, or of a ticket: %s', (text) => {
    expect(absence(text)?.isUnread).toBeUndefined();
  });

  it('is told to look elsewhere, and a person who is away is not', () => {
    const unread = answer('This mailbox is not monitored. Please write to f.morel@example.net.');
    expect(explain(unread, 'en')).toMatchObject({ headline: 'An automatic reply: this address is not read', steps: ['Phone, or write to the contact named.'], retry: 'Do not send again to this address' });
    expect(explain(unread, 'fr')).toMatchObject({ headline: 'Une réponse automatique\u00A0: cette adresse n’est pas lue', retry: 'Ne renvoyez pas à cette adresse' });
    expect(absence('I am away until 12 March. Your mail is not forwarded.')?.isUnread).toBeUndefined();
  });
});

describe('somebody who has left', () => {
  it.each(table.left.flatMap(({ lang, words }) => words.map((word) => [lang, word] as const)))('by its words (%s): %s', (_, word) => {
    expect(absence(`This is an automatic reply: ${word}`)?.hasLeft).toBe(true);
  });

  it.each(table.left.map(({ lang, sample }) => [lang, sample]))('by the sample of the table (%s): %s', (_, sample) => {
    expect(absence(sample)?.hasLeft).toBe(true);
  });

  it('is told to check the contact named, then to write there', () => {
    const left = answer('Mr Denis no longer works here. Please write to f.morel@example.net.');
    expect(explain(left, 'en')).toMatchObject({ headline: 'An automatic reply: this person is not there any more', retry: 'Do not send again to this address' });
    expect(explain(left, 'en').steps).toHaveLength(2);
    expect(absence('I am away until 12 March. I have left the contract on your desk.')?.hasLeft).toBeUndefined();
  });
});
