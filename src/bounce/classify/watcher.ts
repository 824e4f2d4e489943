/** Programs that watch mail or servers, and quote what they saw. */
import { FIELD_LABELS } from '../field-labels.ts';
import type { Report, ReportedRecipient } from '../types.ts';
import { hasReply, namesNobody } from './actions.ts';
import type { SignText } from './kind-signs.ts';
import { comparable } from './sign-set.ts';

/** A filter's list, or an alert, which says early what it is; further down, and as a subject, it may be what came back. */
export function isOfWatcher(text: SignText, report: Report): boolean {
  const found = text.find('monitoring') ?? (report.recipients.some(hasReply) ? null : text.find('digest'));
  if (found === null || report.recipients.some(isToldOf) || (text.has('failure') && !namesNobody(report)) || OF_SUBJECT.test(text.comparable.slice(Math.max(0, found.start - SUBJECT_WITHIN), found.start))) return false;
  return found.start < Math.min(WATCHER_WITHIN, ...(['failure', 'challenge', 'transcript'] as const).map((group) => text.find(group)?.start ?? Number.POSITIVE_INFINITY));
}

/** A layout names whom a mail did not reach; an address that only stands in the text may be anybody's. */
function isToldOf({ address, source }: ReportedRecipient): boolean {
  return address !== null && source !== 'quoted';
}

/** Characters in which a list or an alert says what it is, and in which the name of a subject stands before its words. */
const WATCHER_WITHIN = 400;
const SUBJECT_WITHIN = 60;

/** The subject of the mail that came back, or what its notice calls it. */
const OF_SUBJECT = new RegExp(String.raw`(?<!\p{L})(?:${comparable(FIELD_LABELS.subject)}|title|titre|message|nachricht|undeliver\p{L}{1,5}|unzustellbar|non remis|titled) ?[:："“«„]`, 'u');
