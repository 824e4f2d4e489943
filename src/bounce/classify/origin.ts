import type { Evidence, Origin, OriginHints, OriginQuestion, Report } from '../types.ts';

export interface OriginVerdict {
  origin: Origin;
  evidence: Evidence[];
  question: OriginQuestion | null;
}

/** Says whether the reader sent the returned mail, as surely as the signs allow, and what to ask where they do not. */
export function judgeOrigin(_report: Report, _hints: OriginHints = {}): OriginVerdict {
  return { origin: 'cannot_tell', evidence: [], question: null };
}
