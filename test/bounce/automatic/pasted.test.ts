import { describe, expect, test } from 'vitest';
import { classify, read } from '../../../src/bounce/index.ts';
import table from '../../../src/bounce/knowledge/absence-words.json' with { type: 'json' };
import type { Kind } from '../../../src/bounce/types.ts';

const kindOf = (text: string): Kind => classify(read(text)).kind;

describe('an absence without a header is known by two of its words', () => {
  test.each((['away', 'closed', 'automatic', 'thanks', 'besides'] as const).flatMap((group) => table[group].map(({ lang, sample }) => [group, lang, sample] as const)))('%s, %s: %s', (_group, _lang, sample) => {
    expect(kindOf(sample)).toBe('auto_reply');
  });

  test.each(table.away.flatMap(({ lang, words }) => words.map((word) => [lang, word] as const)))('each way to be away, with a thank-you (%s): %s', (_lang, word) => {
    expect(kindOf(`Thank you for your e-mail. ${word}.`)).toBe('auto_reply');
  });

  test.each([...table.thanks, ...table.besides].flatMap(({ lang, words }) => words.map((word) => [lang, word] as const)))('each word that stands beside it (%s): %s', (_lang, word) => {
    expect(kindOf(`I am on sick leave. ${word} .`)).toBe('auto_reply');
  });

  test.each([
    'Réponse automatique : Vœux 2026\nAttention, mon adresse a changé ! Vous pouvez me joindre à jp@example.org. Bises JP',
    '我已经收到你的邮件，我稍后会给你回复。',
    '출장으로 인해 7월 8일(월)까지 자리를 비웁니다. 급한 용무는 담당자에게 연락 부탁드립니다.',
    'Je serai en congé du 19 juillet au 4 août. Je n’aurai pas accès à mes courriels.',
    'Attention, cette adresse n’existe plus, écrivez-moi désormais à sylvie@example.org. Inutile de répondre.',
    'Votre message nous est bien parvenu. Le service compétent vous répondra dans un délai de 15 jours.',
    '您好！您的邮件我已收到，我会尽快阅读并予以回复。',
    'Dzień dobry,\ndziękuję za wiadomość. Przebywam na urlopie do 12 marca. Państwa wiadomość nie zostanie przekazana.\nPozdrawiam',
    'お世話になっております。佐藤です。\n誠に勝手ながら、8月11日から8月16日まで夏季休暇をいただいております。\nご連絡いただいたメールには、8月17日以降に順次返信いたします。',
    'Danke für Ihre Nachricht. Wegen Betriebsferien ist unser Büro bis 6. Januar geschlossen. Ihre E-Mail wird nicht weitergeleitet.',
    'Sarò fuori dall’ufficio fino al 20 agosto.',
    'Jag är ledig fram till måndag och svarar då.',
    'I am on holiday. Urgent? Call Paul.',
    'Thank you for your message to the SMTP2GO team. I am out of the office until 12 March. In urgent cases write to anna@example.org.',
    'Réponse automatique : Acte de naissance\n\nBonjour,\nVotre courriel sera transmis au service concerné.\n\nJ’ai ce message trois fois, est-ce normal ?',
    'Здравствуйте! Ваше обращение № 40917 зарегистрировано. Специалист ответит в течение рабочего дня.',
  ])('%s', (text) => {
    expect(kindOf(text)).toBe('auto_reply');
  });
});

describe('a letter is none', () => {
  test.each([
    'Hi Tom, I am on holiday next week, shall we meet after? Ann',
    'Salut Paul, je suis en vacances la semaine prochaine, on se voit après ? Léa',
    'Ciao Luca, sono in ferie la prossima settimana, ci vediamo dopo?',
    'Hola Ana, estaré de vacaciones hasta el lunes, ¿quedamos después?',
    'Hallo Eva, ich bin krank. Holst du die Kinder ab?',
    'Thank you for your message. The contract is attached, the offer stands until 12 March.',
    'Merci pour votre message. Vous trouverez ci-joint le devis, valable jusqu’au 12 mars.',
    'Team: Bernd ist bis 12. März krankgeschrieben. Bitte plant die Schichten um.',
    'Votre arrêt maladie jusqu’au 30 mars a bien été enregistré.',
    'Bonjour, merci pour votre message. Je suis en formation demain, on s’appelle jeudi ?',
    'Thank you for contacting Example Bank. Our office is closed on public holidays.',
    'Hallo Herr Muster, vielen Dank für Ihre Anfrage. Anbei das Angebot. Unsere Betriebsferien sind im August.',
    '您好，您的邮件已收到，合同见附件，请查收。',
    'Our shop: the office is closed until 12 March, order now.',
    'Re: Automatic reply: holidays\nHi Paul, could you look at the contract and tell me what you think?\nAnna',
    'Odp: Automatic reply: holidays\nHi Paul, Marie is away. Please call her on Monday.\nAnna',
    'Automatic reply?\nHi Paul, I got an automatic reply from Marie: what shall we do?',
    'Réponse automatique : Facture\nBonjour Paul, peux-tu regarder la facture ci-jointe et me dire ce que tu en penses ?',
  ])('%s', (text) => {
    expect(kindOf(text)).toBe('not_a_bounce');
  });
});

test('a return that speaks of an absence is a return', () => {
  expect(kindOf('Thank you for your message.\n<marie@example.org>: host mx.example.org[192.0.2.1] said: 550 5.7.1 I am on sick leave until 12 March')).toBe('failure');
  expect(kindOf('Your message to marie@example.org could not be delivered: I am on sick leave until 12 March.')).toBe('failure');
});
