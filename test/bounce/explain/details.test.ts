import { describe, expect, test } from 'vitest';
import { explain, textForIT } from '../../../src/bounce/explain/index.ts';
import { classify, read } from '../../../src/bounce/index.ts';
import { recipient, verdict } from './verdicts.ts';

const line = (reply: string, label: string, language: 'en' | 'fr' = 'fr') =>
  explain(classify(read(`<jean@free.example>: host mx1.free.example[192.0.2.7] said: ${reply} (in reply to end of DATA command)`)), language).details.find((detail) => detail.label === label)?.value;

describe('a code', () => {
  test('that nobody wrote is told from one that stands in the mail', () => {
    expect(line('550 spam detected', 'Statut')).toMatch(/^5\.7\.1 \(déduit\) · définitif/);
    expect(line('550 spam detected', 'Status', 'en')).toMatch(/^5\.7\.1 \(inferred\) · permanent/);
    expect(line('550 5.7.1 spam detected', 'Statut')).toMatch(/^5\.7\.1 · définitif/);
    expect(textForIT(verdict({ recipients: [recipient({ isStatusInferred: true })] }), 'en')).toContain('5.1.1 (inferred)');
  });

  test('of the sender’s own outgoing server is not told as of the recipient’s, which tries again', () => {
    const { details } = explain(verdict({ system: 'outlook_program', recipients: [recipient({ cause: 'server_error', status: '4.3.0', replyCode: '451', permanence: 'temporary' })] }), 'fr');
    expect(details).toContainEqual({ label: 'Statut', value: '4.3.0' });
    expect(details).toContainEqual({ label: 'Code de réponse', value: '451' });
  });

  test.each([
    [{ cause: 'user_unknown', status: '5.4.1' }, /destinataire ne répond/], [{ cause: 'spam_content', status: '5.2.0' }, /existe/], [{ cause: 'spam_content', status: '5.5.0' }, /dialogue/],
    [{ cause: 'attachment_type', replyCode: '552' }, /pleine/], [{ cause: 'loop', replyCode: '552' }, /pleine/],
  ] as const)('says nothing that contradicts the answer: %j', (changes, gloss) => {
    const { details } = explain(verdict({ recipients: [recipient(changes)] }), 'fr');
    expect(details.map(({ value }) => value).join('\n')).not.toMatch(gloss);
  });

  test.each([
    [{ cause: 'dns_network', status: '5.4.1' }, /ne répond pas/], [{ cause: 'mailbox_full', replyCode: '552' }, /pleine/], [{ cause: 'unknown', replyCode: '552' }, /pleine/],
    [{ cause: 'spam_content', status: '5.7.1' }, /une règle/], [{ cause: 'spam_content', replyCode: '554' }, /Refus général/],
  ] as const)('keeps its meaning where that agrees: %j', (changes, gloss) => {
    const { details } = explain(verdict({ recipients: [recipient(changes)] }), 'fr');
    expect(details.map(({ value }) => value).join('\n')).toMatch(gloss);
  });
});

describe('the text for IT speaks to the helper of the person who owns the mailbox', () => {
  test.each([
    [verdict({ origin: 'not_own' }), /^Notre conclusion\u00A0: Adresse empruntée$/m], [verdict(), /^Notre conclusion\u00A0: Adresse introuvable$/m],
    [verdict({ recipients: [recipient({ cause: 'sender_quota' })] }), /^Notre conclusion\u00A0: Limite d’envoi atteinte$/m],
  ])('%#', (any, conclusion) => {
    const text = textForIT(any, 'fr');
    expect(text).toMatch(conclusion);
    for (const said of text.split('\n')) if (/\b[Vv]ous\b|\b[Vv]otre\b/.test(said)) expect(said).toMatch(/^Dit au titulaire de la boîte\u00A0: |^Pistes/);
  });
});
