import type { AutomaticDetails, Kind, Report } from '../types.ts';

/** What an automatic mail says beside its kind: an absence, a challenge, a receipt, an abuse report, a quota warning. */
export function automaticDetails(_report: Report, _kind: Kind): AutomaticDetails | null {
  return null;
}
