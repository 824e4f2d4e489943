// @vitest-environment happy-dom
/** What the popup says of the bounce before one's eyes: never more than the card beside its row. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { explained } from '../../src/background/explained.ts';
import type { Language } from '../../src/bounce/types.ts';
import type { BounceInView, PageView } from '../../src/messages.ts';
import { InView } from '../../src/popup/InView.tsx';

const SNIPPET = 'Message non distribué Un problème est survenu lors de la distribution de votre message à nadia.benali.exemple@orange.fr . Consultez les déta';
const HINTS = { senderAddress: 'mailer-daemon@googlemail.com', senderName: 'Mail Delivery Subsystem', subject: 'Delivery Status Notification (Failure)' };

let page: HTMLElement;

beforeEach(() => {
  page = document.createElement('div');
  document.body.replaceChildren(page);
});

async function show(bounce: BounceInView, language: Language, asOther = false): Promise<string> {
  const view: PageView = { site: 'gmail', understood: true, report: '', current: asOther ? null : bounce, others: asOther ? [bounce] : [] };
  await act(() => render(<InView tab={1} view={view} language={language} />, page));
  await vi.waitFor(() => expect(page.textContent).not.toBe(''));
  return page.textContent ?? '';
}

function ofRow(text: string, language: Language): BounceInView {
  return { key: 'row:1', place: 'row', title: HINTS.subject, explained: explained({ type: 'explain', text, hints: HINTS, language, own: [], firstWords: true }, []) };
}

test.each([
  ['the language of the page', 'fr', 'fr', 'Ce message est revenu', 'La liste ne dit pas pourquoi'],
  ['another than the page’s', 'en', 'fr', 'Ce message est revenu', 'La liste ne dit pas pourquoi'],
  ['another than the page’s', 'fr', 'en', 'This message came back', 'The list does not say why'],
] as const)('in %s, a row that leaves open why is told of as its card does it', async (_, made, language, headline, why) => {
  const text = await show(ofRow(SNIPPET, made), language);
  expect(text).toContain(headline);
  expect(text).toContain(why);
  expect(text).toContain('nadia.benali.exemple@orange.fr');
  expect(text).not.toMatch(/déta|n’est pas claire|not clear/);
  expect(page.querySelectorAll('.steps li, details, .retry')).toHaveLength(0);
  expect(page.querySelector('.who')?.children, 'an address and no dot behind it').toHaveLength(1);
});

test('a row whose first words say why has its steps, in either language', async () => {
  const told = ofRow('Address not found Your message wasn\'t delivered to marie@example.org because the address couldn\'t be found, or is unable to rec', 'en');
  expect(await show(told, 'fr')).toContain('Cette adresse n’existe pas');
  expect(page.querySelectorAll('.steps li').length).toBeGreaterThan(0);
});

test('a line of the list says the same', async () => {
  await show(ofRow(SNIPPET, 'en'), 'fr', true);
  await vi.waitFor(() => expect(page.textContent).toContain('Ce message est revenu'));
});
