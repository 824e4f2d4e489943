import type { Moment, Report } from '../types.ts';

/** Until when the reporting server keeps trying, computed from the report's own dates; null where it does not say. */
export function tryingUntil(_report: Report): Moment | null {
  return null;
}
