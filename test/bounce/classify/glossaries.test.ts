/** Pages that go through the replies of servers are no returns, in whatever language; a notice with several fates is one. */
import { describe, expect, test } from 'vitest';
import { classify, read } from '../../../src/bounce/index.ts';
import { glossaryEntry } from '../../../src/bounce/classify/glossary.ts';

const PAGES: readonly (readonly [what: string, text: string])[] = [
  ['two replies, much said of each', `550 User unknown

This means that the address does not exist at the other provider, or no longer does. Check it for slips of the pen.

552 Mailbox full

This means that the mailbox has no room left. The owner has to delete something before anything new gets in.`],
  ['Polish, three replies', `Co oznaczają błędy?

550 5.1.1 Account not found
Konto, do którego wysyłasz wiadomość, nie istnieje.

550 5.2.1 Mailbox not available
Skrzynka odbiorcy jest zawieszona albo zablokowana.

550 5.7.1 Recipient refused
Odbiorca nie chce otrzymywać od Ciebie wiadomości.`],
  ['a list with bullets', ` • 511 – Nieprawidłowa nazwa użytkownika – nikogo takiego nie ma
 • 512 – Nie ma takiej domeny – domena nie przyjmuje poczty
 • 523 – Wiadomość zbyt długa – przekracza limit odbiorcy`],
  ['French, numbered', `1. Erreur 550 5.1.1 - "User unknown"
Cette erreur indique que l'adresse du destinataire n'existe pas.
2. Erreur 552 5.2.2 - "Mailbox full"
La boîte du destinataire est pleine et n'accepte plus rien.
3. Erreur 554 5.7.1 - "Relay access denied"
Le serveur ne veut pas transmettre de courrier pour vous.`],
  ['Japanese', `550 User unknown
宛先のメールアドレスが存在しない場合に表示されるエラーです。
552 Mailbox full
受信者のメールボックスの容量が一杯になっている場合に表示されます。
554 Relay access denied
送信サーバーの認証が行われていない場合に表示されるエラーです。`],
];

describe('a page that explains replies', () => {
  test.each(PAGES)('%s', (_, text) => {
    expect(classify(read(text))).toMatchObject({ kind: 'not_a_bounce', kindEvidence: { rule: 'kind:explains' } });
  });
});

test('a code that is explained on its line', () => {
  expect(classify(read('4.4.1: This error indicates that the other server could not be reached.\n5.1.1: The address of the recipient is not valid.')).kind).toBe('not_a_bounce');
});

const NOTICES: readonly (readonly [what: string, text: string])[] = [
  ['a session', `   ----- Transcript of session follows -----
... while talking to mx.example.org.:
>>> RCPT To:<marie@example.org>
<<< 550 5.1.1 <marie@example.org>: User unknown
550 5.1.1 <marie@example.org>... User unknown
<<< 503 5.5.1 Need RCPT (recipient)`],
  ['two recipients, each with a reply and a remark', `550 5.1.1 <marie@verein.example>: User unknown
This address does not exist any more, as far as the server of verein.example knows about its own users.
552 5.2.2 <paul@schule.example>: Mailbox full
This mailbox has no room left, and the server of schule.example would not keep your message for it.`],
  ['one reply over several lines', `550-5.1.1 The email account that you tried to reach does not exist.
550-5.1.1 Please try double-checking the address of the recipient for
550 5.1.1 typos or unnecessary spaces.`],
];

describe('a notice', () => {
  test.each(NOTICES)('%s', (_, text) => {
    expect(glossaryEntry(text)).toBeNull();
    expect(classify(read(text)).kind).toBe('failure');
  });
});
