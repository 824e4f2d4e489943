// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { lookup } from '../../src/bounce/lookup/index.ts';
import type { Explanation, Link } from '../../src/bounce/types.ts';
import { cardLabels } from '../../src/language/card.ts';
import { Card } from '../../src/ui/Card.tsx';
import { Hit } from '../../src/ui/Hit.tsx';

const link = (label: string, forWhom: string | null): Link => ({ label, url: `https://example.org/${label}`, role: forWhom === null ? 'help' : 'codes', forWhom });
const EXPLANATION: Explanation = {
  lang: 'en', tone: 'stop', headline: 'This address does not exist', about: null, whoseMove: 'your move', cause: 'Nobody has it.', steps: [], retry: '', forIT: 'Look at the log.',
  details: [], links: [link('help', null), link('codes', 'for the person who runs your mail server'), link('postmaster', 'for the person who runs your mail server')], fates: [], warning: null,
};

afterEach(() => { render(null, document.body); });

const labels = (selector: string) => [...document.querySelectorAll(selector)].map((element) => element.firstChild?.textContent);

test('links that are not for the reader stand below theirs, and say once for whom they are', () => {
  render(<Card explanation={EXPLANATION} labels={cardLabels.en} variant="message" />, document.body);
  expect(labels('.body .linked:first-of-type a')).toEqual(['help']);
  expect(labels('.body .linked:last-of-type a')).toEqual(['codes', 'postmaster']);
  expect([...document.querySelectorAll('.for-whom')].map(({ textContent }) => textContent)).toEqual(['For the person who runs your mail server']);
});

test('a glance shows the first link alone', () => {
  render(<Card explanation={EXPLANATION} labels={cardLabels.en} variant="hover" />, document.body);
  expect(labels('a')).toEqual(['help']);
});

test('an answer of the look-up says once for whom its links are', () => {
  const [hit] = lookup('550 5.7.1', 'fr');
  if (!hit) throw new Error('nothing is known of 5.7.1');
  render(<ul><Hit hit={hit} open language="fr" /></ul>, document.body);
  expect(document.querySelectorAll('.links a').length).toBeGreaterThan(2);
  expect(document.body.textContent?.split('our la personne qui gère votre serveur de messagerie')).toHaveLength(2);
});
