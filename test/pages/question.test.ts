import { describe, expect, test } from 'vitest';
import type { OpenedMail } from '../../src/helper/read/found.ts';
import { openMail } from '../../src/helper/read/open-mail.ts';
import { cardLabels } from '../../src/language/card.ts';
import { shortDate } from '../../src/language/dates.ts';
import { questionWords } from '../../src/language/question.ts';
import { fixtureBytes, OWNER } from '../fixtures/mails.ts';

async function opened(file: string, wrote?: boolean): Promise<OpenedMail | null> {
  const source = { file: new File([new Uint8Array(fixtureBytes(file))], file) };
  return openMail(source, { source: 0, offset: 0, length: source.file.size, format: 'mail' }, { own: [OWNER.address], ...(wrote !== undefined && { wrote }) });
}

describe('the one question', () => {
  test('is asked where the mail cannot tell, with a recipient to ask by', async () => {
    expect((await opened('empty-sender-bare-text.eml'))?.verdict.question?.recipient).toBe('helen.ward@orchard-cider.example');
    expect((await opened('postfix-user-unknown-free.eml'))?.verdict.question).toBeNull();
    expect((await opened('out-of-office-en.eml'))?.verdict.question).toBeNull();
  });

  test('decides what is shown, either way', async () => {
    const yes = await opened('empty-sender-bare-text.eml', true);
    const no = await opened('empty-sender-bare-text.eml', false);
    expect(yes?.verdict).toMatchObject({ origin: 'own', question: null });
    expect(no?.verdict).toMatchObject({ origin: 'not_own', question: null });
    expect(yes?.explanations.en.headline).toBe((await opened('empty-sender-bare-text.eml'))?.explanations.en.headline);
    expect(no?.explanations.en.headline).toContain('borrowed');
  });

  test('has no line for the recipient of a mail that the person did not write', async () => {
    expect((await opened('postfix-never-written.eml'))?.messageToRecipient).toEqual({ en: '', fr: '' });
    expect((await opened('fake-with-reply-code-en.eml'))?.messageToRecipient).toEqual({ en: '', fr: '' });
  });

  test('says the day in the order of the answers, in either language', () => {
    const asked = { recipient: 'marie@example.org', date: '12 Mar 2026 10:00:00 +0100', subject: null };
    expect(questionWords(asked, cardLabels.en.question, 'en')).toContain('on 12 March 2026');
    expect(questionWords(asked, cardLabels.fr.question, 'fr')).toContain('le 12 mars 2026');
    expect(shortDate('en', Date.parse('2026-03-12T12:00Z'))).toBe('12 Mar 2026');
  });
});
