import type { Language, Verdict } from '../types.ts';
import { explain } from './explain.ts';

/** @returns a short complete text for the person who runs the mail server: what to look for in the logs, and what we conclude */
export function textForIT(verdict: Verdict, language: Language): string {
  const { headline, cause, forIT, details } = explain(verdict, language);
  return [headline, cause, ...details.map(({ label, value }) => `${label}: ${value}`), forIT].join('\n');
}
