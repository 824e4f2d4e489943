import type { Flood, Verdict } from '../types.ts';

/** What many returns say together; null where there are too few to say anything. */
export function flood(_verdicts: readonly Verdict[]): Flood | null {
  return null;
}
