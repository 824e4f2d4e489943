import table from '../knowledge/keeps-trying.json' with { type: 'json' };
import type { Moment, Report } from '../types.ts';
import { isoMinute, parseDate } from './date.ts';
import type { SignText } from './kind-signs.ts';
import { SignSet } from './sign-set.ts';

/** How far the duration may stand behind the words that announce it. */
const REACH = 100;

/** No server tries for longer than this; what says so is broken, or invented. */
const LONGEST = 60 * 1440;

type Counts = 'age' | 'rest';

let set: SignSet<Counts> | null = null;

/**
 * Until when the reporting server keeps trying: Will-Retry-Until (RFC 3464, section 2.3.9), or what the prose says, counted from
 * the report's own dates. Null where it does not say, where no date is known to count from, and where the answer is absurd.
 */
export function tryingUntil(report: Report, prose: SignText): Moment | null {
  return byField(report) ?? byProse(report, prose);
}

/** With several recipients the last of the moments: until then something is still tried. */
function byField(report: Report): Moment | null {
  let last: { minutes: number; text: string } | null = null;
  for (const { action, retryUntil } of report.recipients) {
    const minutes = parseDate(retryUntil);
    if (retryUntil === null || minutes === null || (action !== null && action !== 'delayed')) continue;
    if (last === null || minutes > last.minutes) last = { minutes, text: retryUntil };
  }
  return last && moment(last.minutes, last.text, report);
}

function byProse(report: Report, prose: SignText): Moment | null {
  for (const { counts, minutes, start, end } of durations(prose)) {
    const from = parseDate(counts === 'age' ? (report.arrivalDate ?? report.original.date) : report.header.date);
    if (from !== null) return moment(from + minutes, prose.verbatim({ start, end }), report);
  }
  return null;
}

/** @returns how long the prose says that the server keeps trying; null where it does not say, or says what no server does */
export function tryingFor(prose: SignText): { minutes: number; counts: Counts } | null {
  for (const { minutes, counts } of durations(prose)) if (minutes <= LONGEST) return { minutes, counts };
  return null;
}

/** The durations that the prose tells, what is left before the whole. */
function* durations(prose: SignText): Generator<{ counts: Counts; minutes: number; start: number; end: number }> {
  set ??= new SignSet(table.signs.map(({ text, counts }) => [text, counts as Counts] as const));
  const text = prose.comparable;
  const found = set.scan(text);
  for (const counts of ['rest', 'age'] as const) {
    for (const { start, end } of found.get(counts) ?? []) {
      // "Will keep trying until message is 5 days old" begins like "will keep trying for 5 days".
      if (counts === 'rest' && found.get('age')?.some((age) => age.start < end && start < age.end)) continue;
      const duration = durationIn(sentence(text, end));
      if (duration !== null) yield { counts, minutes: duration.minutes, start, end: end + duration.end };
    }
  }
}

/** What stands behind `from`, to the end of the sentence. */
function sentence(text: string, from: number): string {
  const rest = text.slice(from, from + REACH);
  const end = rest.search(/[.!?] [^\d]|[.!?]$/);
  return end < 0 ? rest : rest.slice(0, end);
}

/** "5 day(s)", "2 more day(s)", "1 days, 19 hours and 54 minutes", "45 heures": number and unit, in the languages of the table. */
const PIECE = /(\d{1,4}(?:[.,]\d{1,2})? ?)(?:(?:more|additional|other|autres|weitere|altre|mais) )?(minut|min\b|hour|hr\b|heure|stunde|hora|ora\b|ore\b|uur|uren|timm|day|jour|tag|dia|giorn|dag)[a-z]{0,3}(?:\(s\))?/g;

function minutesOf(unit: string): number {
  if (unit.startsWith('min')) return 1;
  return /^(?:day|jour|tag|dia|giorn|dag)/.test(unit) ? 1440 : 60;
}

function durationIn(text: string): { minutes: number; end: number } | null {
  let minutes = 0;
  let end = -1;
  for (const piece of text.matchAll(PIECE)) {
    // Pieces of one duration stand side by side: ", ", " and ".
    if (end >= 0 && piece.index - end > 6) break;
    minutes += Number((piece[1] ?? '').trim().replace(',', '.')) * minutesOf(piece[2] ?? '');
    end = piece.index + piece[0].length;
  }
  return end < 0 || minutes === 0 ? null : { minutes: Math.round(minutes), end };
}

/** A moment before the report itself, or months behind it, is no answer. */
function moment(minutes: number, text: string, report: Report): Moment | null {
  const written = parseDate(report.header.date) ?? parseDate(report.arrivalDate);
  if (written !== null && (minutes < written || minutes - written > LONGEST)) return null;
  return { utc: isoMinute(minutes), text };
}
