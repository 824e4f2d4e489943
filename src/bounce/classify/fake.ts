import type { Evidence, Report } from '../types.ts';

/** The signs of a mail that imitates a bounce to deceive; empty where there are none. */
export function fakeSigns(_report: Report): Evidence[] {
  return [];
}
