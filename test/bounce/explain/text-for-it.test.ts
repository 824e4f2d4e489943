import { expect, test } from 'vitest';
import { textForIT } from '../../../src/bounce/explain/index.ts';
import { classify, read } from '../../../src/bounce/index.ts';
import { LANGUAGES } from './reading.ts';

const ORANGE = 'This is the mail system at host mail.example.org.\n\n<paul@orange.fr>: host smtp-in.orange.fr[192.0.2.1] said: 550 5.1.1 Adresse d au moins un destinataire invalide. Invalid recipient. OFR204_416 [416] (in reply to RCPT TO command)';

test.each([['en', 'What the reply means: ', 'Where to look: '], ['fr', 'Sens de la réponse\u00A0: ', 'Pistes\u00A0: ']] as const)('what a reply means is told apart from what may help: %s', (language, meaning, leads) => {
  const lines = textForIT(classify(read(ORANGE)), language).split('\n');
  const at = lines.findIndex((line) => line.startsWith(meaning));
  expect(lines[at]).toMatch(/Orange/);
  expect(lines[at + 1]?.startsWith(leads)).toBe(true);
});

test.each([true, false])('the answer to whether they wrote it (%s) is a whole line', (wrote) => {
  for (const language of LANGUAGES) {
    const text = textForIT(classify(read(ORANGE), { wrote }), language);
    expect(text).not.toMatch(/·$|: *$/m);
    expect(text).toMatch(language === 'en' ? /The owner of the mailbox (?:did not write|wrote) it/ : /Le titulaire de la boîte (?:l’a|ne l’a pas) écrit/);
  }
});

test.each([ORANGE, 'Automatic reply: My order\n\nThis mailbox is not monitored. Please use the contact form.'])('one blank line stands between paragraphs, even where no fact is known', (pasted) => {
  for (const language of LANGUAGES) {
    const text = textForIT(classify(read(pasted)), language);
    expect(text).toMatch(/\S\n\n\S/);
    expect(text).not.toMatch(/\n{3}/);
  }
});
