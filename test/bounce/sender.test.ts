import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseMailbox } from '../../src/bounce/classify/mailbox.ts';
import { readHeader } from '../../src/bounce/read/header.ts';
import { sourceOf } from '../../src/bounce/read/source.ts';
import { bounceSender, type BounceSender, type SenderSigns } from '../../src/bounce/sender.ts';

const cases = (expected: BounceSender, signs: SenderSigns[]) => {
  test.each(signs)(`%o: ${expected}`, (given) => {
    expect(bounceSender(given)).toBe(expected);
  });
};

describe('an address decides, whatever the language', () => {
  cases('certain', [
    { address: 'mailer-daemon@googlemail.com', name: 'Mail Delivery Subsystem', subject: 'Devis' },
    { address: 'MAILER-DAEMON@mail.example.org' },
    { address: '<Mailer-Daemon@example.org>' },
    { address: '\u202Apostmaster@outlook.com\u202C', name: 'Microsoft Outlook' },
    { address: 'MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@example.onmicrosoft.com', subject: 'ยังไม่ได้รับ' },
    { address: 'MAILER-DAEMON' },
  ]);
  cases('no', [
    { address: 'ann@example.org', name: 'Ann' },
    { address: 'postmaster.general@example.org' },
    { address: 'microsoftexchange@example.org' },
    { address: 'notpostmaster@example.org', name: 'Not a postmaster' },
  ]);
});

describe('names of mail systems, with or without their own', () => {
  cases('probable', [
    { name: 'Mail Delivery Subsystem' },
    { name: 'Mail Delivery System' },
    { name: 'GMX Mailer Daemon' },
    { name: 'MAILER-DAEMON@mail.example.org' },
    { name: 'Internet Mail Delivery' },
    { name: 'Système de distribution du courrier' },
    { name: 'Syste\u0300me de remise du courrier' },
    { name: 'Mail\u034F Delivery\u00A0System' },
  ]);
  cases('no', [{ name: 'Daemon Smith' }, { name: 'Delivery' }, { name: 'Postmaster General' }, { name: '' }, {}]);
});

describe('Microsoft’s name needs a second sign', () => {
  cases('no', [
    { name: 'Microsoft Outlook' },
    { name: 'Microsoft Outlook', subject: 'Welcome to your new Outlook.com account', snippet: 'Hi, we are glad that you are here' },
    { name: 'Microsoft Outlook', subject: 'Votre boîte aux lettres est presque pleine', snippet: '48 Go sur 49,5 Go' },
    { name: 'Administrateur système', subject: 'Maintenance', snippet: 'Écrivez à support@example.org' },
    { address: 'ann@example.org', name: 'Microsoft Outlook', subject: 'Hello' },
  ]);
  cases('probable', [
    { name: 'Microsoft Outlook', subject: 'Undeliverable: Quarterly offer' },
    { name: 'Microsoft Outlook', subject: 'Non remis : Devis' },
    { name: 'Microsoft Outlook', subject: 'Kohaletoimetamatu: Pakkumine' },
    { name: 'Microsoft Outlook', subject: 'Δοκιμή', snippet: 'Το μήνυμά σας προς nobody@example.net δεν ήταν δυνατό να παραδοθεί' },
    { name: 'Microsoft Outlook', subject: 'x', snippet: '550 5.1.10 RESOLVER.ADR.RecipientNotFound' },
    { name: 'Microsoft Outlook', subject: 'Relayed: Quarterly offer' },
    { name: 'Systemadministrator', subject: 'Bericht', snippet: 'Status: 5.1.1' },
  ]);
});

describe('beginnings of subjects, as each system and language writes them', () => {
  cases('probable', [
    'Delivery Status Notification (Failure)', 'Undelivered Mail Returned to Sender', 'failure notice', 'Mail delivery failed: returning message to sender',
    'Returned mail: see transcript for details', 'DELIVERY FAILURE: User ann not listed in Domino Directory', 'Delayed Mail (still being retried)', 'Mail System Error - Returned Mail',
    'Non delivery report: 5.9.8 (Spam)', 'Delivery Status', 'メールエラー通知', '系统退信', 'Échec de la remise : Devis', 'Unzustellbar: Angebot', 'No se puede entregar: Oferta',
    'Não é possível entregar: Oferta', 'Onbestelbaar: Offerte', 'Не удается доставить: Письмо', 'Недоставленное сообщение', '无法送达: 报价', '配信不能: 見積', '배달되지 않음: 견적', 'تعذر التسليم: عرض', 'לא ניתן למסירה: הצעה',
    'Δεν είναι δυνατή η παράδοση: Προσφορά', 'Nedoručiteľné: Ponuka', 'Imposibil de livrat: Oferta', 'Không gửi được: Báo giá',
  ].map((subject) => ({ subject })));
});

describe('people and shops who speak of deliveries', () => {
  cases('no', [
    { address: 'ann@example.org', name: 'Ann', subject: 'Re: Undeliverable: Quarterly offer' },
    { address: 'ann@example.org', subject: 'RE: Undelivered Mail Returned to Sender' },
    { address: 'ben@example.org', subject: 'TR : Non remis : Devis' },
    { address: 'ben@example.org', subject: 'Fwd: failure notice' },
    { address: 'ben@example.org', subject: 'AW: Unzustellbar: Angebot' },
    { address: 'order@shop.example.com', subject: 'Delivered: Your order of two lamps' },
    { address: 'info@parcels.example.com', subject: 'Delivery status of your parcel' },
    { address: 'info@parcels.example.com', subject: 'Delivery notification: your parcel comes today' },
    { address: 'news@example.com', subject: 'Why does my mail come back?' },
  ]);
});

test('nothing long or odd costs more than its beginning', () => {
  expect(bounceSender({ address: `${'a'.repeat(100_000)}@example.org`, name: '@'.repeat(100_000), subject: ' '.repeat(100_000), snippet: 'x@'.repeat(100_000) })).toBe('no');
});

const CORPUS = join(import.meta.dirname, '../../../shared/corpus');
const haveCorpus = existsSync(CORPUS);
if (!haveCorpus) console.warn('No corpus of labelled mails beside the project: its test is skipped.');

describe.skipIf(!haveCorpus)('senders of labelled mails', () => {
  const mails = haveCorpus ? readFileSync(join(CORPUS, 'labels.jsonl'), 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as { file: string; kind: string | null }) : [];

  /** What a list row shows of each mail of a kind. */
  const answers = (kinds: readonly string[], withAddress: boolean) => mails.filter(({ kind }) => kinds.includes(kind ?? '')).map(({ file }) => {
    const { text, binary } = sourceOf(readFileSync(join(CORPUS, file)));
    const { header } = readHeader(text, text.startsWith('From ') ? text.indexOf('\n') + 1 : 0, text.length, binary);
    const { address, name } = parseMailbox(header.get('from'));
    return { file, answer: bounceSender({ address: withAddress ? address : null, name: name ?? address, subject: header.get('subject') }) };
  });

  test.each([[true, 0.98], [false, 0.97]])('bounces, with addresses: %s: at least %d are noticed', (withAddress, share) => {
    const found = answers(['failure', 'delay'], withAddress);
    const missed = found.filter(({ answer }) => answer === 'no').map(({ file }) => file);
    expect(missed.length / found.length, missed.join('\n')).toBeLessThanOrEqual(1 - share);
  });

  test('ordinary mails, vacation replies and feedback reports are not', () => {
    const taken = answers(['not-bounce', 'vacation', 'feedback'], true).filter(({ answer }) => answer !== 'no').map(({ file }) => file);
    // One of them is a returned mail that nobody labelled as such.
    expect(taken.length, taken.join('\n')).toBeLessThanOrEqual(1);
  });
});
