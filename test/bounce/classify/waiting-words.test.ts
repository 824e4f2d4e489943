/** Words that say that a mail still waits, where no known sentence of a mail system says it. */
import { describe, expect, test } from 'vitest';
import { comparable } from '../../../src/bounce/classify/sign-set.ts';
import { waitingWords } from '../../../src/bounce/classify/waiting-words.ts';
import { classify, read } from '../../../src/bounce/index.ts';
import table from '../../../src/bounce/knowledge/waiting-words.json' with { type: 'json' };

const kindOf = (text: string): string => classify(read(text)).kind;

describe('a row', () => {
  test.each(table.rules.flatMap(({ samples }, row) => samples.map((sample) => [sample, row] as const)))('is met by its own sentence: %s', (sample, row) => {
    expect(waitingWords(comparable(sample))?.row).toBe(row);
    expect(kindOf(sample)).toBe('delay');
  });
});

test.each([
  'Your message to marie@example.org could not be delivered. We will try again for two more days.',
  'Votre message à marie@example.org n’a pas pu être remis. Nous réessaierons demain.',
  'Delivery of your message to marie@example.org is taking longer than expected. We keep trying.',
])('is a delay: %s', (text) => {
  const { kind, recipients } = classify(read(text));
  expect([kind, recipients.map(({ address }) => address)]).toEqual(['delay', ['marie@example.org']]);
});

test.each([
  'Your message to marie@example.org could not be delivered. We will not try again.',
  'Your message to marie@example.org could not be delivered. The server won’t try to deliver it again.',
  'Votre message à marie@example.org n’a pas pu être remis. Veuillez réessayer plus tard.',
  'Your message to marie@example.org could not be delivered. Please try again later.',
])('is a failure: %s', (text) => {
  expect(kindOf(text)).toBe('failure');
});

test.each([
  'Votre commande n’est pas encore livrée. Nous réessayons demain entre 9 et 12 h.',
  'Bonjour Marie, mon message à paul@example.org n’est pas encore arrivé, tu peux l’appeler ?',
  'We will keep trying to reach you by telephone at the number that you gave us.',
])('is none: %s', (text) => {
  expect(kindOf(text)).toBe('not_a_bounce');
});

const REFUSED = 'The recipient server did not accept our requests to connect. [mail.example.org 192.0.2.12: timed out]';

describe("Gmail's card of a delay in the language of the page", () => {
  test.each([
    ['sv', 'Leveransen slutfördes inte\nEtt tillfälligt problem uppstod när meddelandet skulle levereras till marie@example.org. Gmail försöker igen i 47 timmar till. Du får ett meddelande om leveransen misslyckas permanent.'],
    ['da', 'Levering ikke fuldført\nDer opstod et midlertidigt problem med at levere din besked til marie@example.org. Gmail prøver igen i 47 timer mere. Du får besked, hvis leveringen mislykkes permanent.'],
    ['pl', 'Dostarczanie niezakończone\nWystąpił tymczasowy problem z dostarczeniem wiadomości na adres marie@example.org. Gmail będzie ponawiać próby jeszcze przez 47 godzin. Otrzymasz powiadomienie, jeśli dostarczenie nie powiedzie się.'],
    ['hr', 'Isporuka nije dovršena\nPojavio se privremeni problem pri isporuci vaše poruke na adresu marie@example.org. Gmail će pokušavati još 47 sati. Primit ćete obavijest ako isporuka trajno ne uspije.'],
    ['tr', 'Teslimat tamamlanmadı\nmarie@example.org adresine iletinizi teslim ederken geçici bir sorun oluştu. Gmail 47 saat daha yeniden deneyecek. Teslimat kalıcı olarak başarısız olursa bilgilendirileceksiniz.'],
    ['ja', '配信が完了していません\nmarie@example.org へのメールの配信中に一時的な問題が発生しました。Gmail はあと 47 時間再試行します。配信が完全に失敗した場合は通知されます。'],
    ['ar', 'لم يكتمل التسليم\nحدثت مشكلة مؤقتة أثناء تسليم رسالتك إلى marie@example.org. سيحاول Gmail مجددًا لمدة 47 ساعة. سيتم إشعارك إذا فشل التسليم نهائيًا.'],
  ])('%s', (_language, card) => {
    for (const text of [card, `${card}\n\n${REFUSED}`]) {
      const { kind, recipients } = classify(read(text));
      expect([kind, recipients.map(({ address }) => address)]).toEqual(['delay', ['marie@example.org']]);
    }
  });

  test.each([
    'Bonjour marie@gmail.com, votre compte Gmail sera fermé dans 24 heures.',
    'Gmail är nere för många användare. Google försöker lösa problemet inom några timmar.',
    'marie@gmail.com: Ihr Gmail-Konto wird in 24 Stunden gelöscht. Versuchen Sie nicht, sich später anzumelden.',
  ])('is not %s', (text) => {
    expect(kindOf(text)).not.toBe('delay');
  });
});
