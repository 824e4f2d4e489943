/** `bounce 5.1.1` in the address bar. */
import type { Omnibox } from 'webextension-polyfill';
import { lookup } from '../bounce/lookup/index.ts';
import type { Language } from '../bounce/types.ts';
import { browser } from '../browser.ts';
import { backgroundTexts } from '../language/background.ts';

/** Browsers show about six lines. */
const MOST_SUGGESTIONS = 6;

/** Longest line, in UTF-16 code units. */
const MOST_WORDS = 160;

/** @returns what is known of the words typed, a line each */
export function suggestions(typed: string, language: Language): Omnibox.SuggestResult[] {
  const t = backgroundTexts[language];
  return lookup(typed, language).slice(0, MOST_SUGGESTIONS).map(({ title, summary, nearest }) => ({
    content: title,
    description: words(title, summary.slice(0, MOST_WORDS), nearest ? t.nearest : ''),
  }));
}

/** What the first line says while nothing is typed yet. */
export function firstLine(language: Language): string {
  return readsMarkup() ? escapeXml(backgroundTexts[language].lookUp) : backgroundTexts[language].lookUp;
}

function words(title: string, summary: string, note: string): string {
  if (!readsMarkup()) return [title, summary, note].filter((part) => part !== '').join(' · ');
  const tail = note === '' ? '' : ` <dim>${escapeXml(note)}</dim>`;
  return `<match>${escapeXml(title)}</match> <dim>·</dim> ${escapeXml(summary)}${tail}`;
}

/** Chromium reads descriptions as XML and drops them all when one is not; Firefox shows them letter by letter. */
function readsMarkup(): boolean {
  return !browser.runtime.getURL('').startsWith('moz-extension:');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter);
}
