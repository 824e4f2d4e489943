/** Texts whose line ends were lost on the way, as forums and forms make one line of a paragraph: the ends are put back where only a line can begin. */
import { ANY_LABEL } from '../field-labels.ts';
import { OPENING_WORDS } from './openings.ts';

/** A line with no more characters than this has lost no end. */
const LONGEST_WHOLE = 160;

/** Characters of a pasted header in one line. */
const LONGEST_HEADER = 600;

/** "delivery 245: failure: 192.0.2.1_does_not_like_recipient./Remote_host_said:_550_no/": qmail's log has no blanks in what was answered. */
const QMAIL_LOG = /(?<=(?:failure|deferral): )[^\s_]{1,80}_\S{4,2000}/g;

/** @returns the text with what qmail's log makes of a reply as it was */
export function withBlanksAgain(text: string): string {
  return text.includes('_') ? text.replace(QMAIL_LOG, (reply) => reply.replaceAll('_', ' ').replaceAll('/', ' ')) : text;
}

/** Where a line begins, each with a text that lost its end there. */
export const LINE_BEGINNINGS: readonly (readonly [pattern: RegExp, sample: string])[] = [
  // RFC 3464, sections 2.2 and 2.3, and what Postfix adds.
  [/(?<=\S) (?=(?:Reporting-MTA|X-Postfix-(?:Queue-ID|Sender)|Arrival-Date|Received-From-MTA|Original-Recipient|Final-Recipient|Action|Status|Remote-MTA|Diagnostic-Code|Last-Attempt-Date|Will-Retry-Until): ?\S)/g,
    'Final-Recipient: rfc822; marie@example.org Action: failed Status: 5.1.1'],
  [/(?<=[.)]|The mail system) (?=<[^<>\s]{1,320}>(?: \(expanded from:? <[^<>]{1,320}>\)| failed)?: )/g,
    'your message could not be delivered. The mail system <marie@example.org>: host mx.example.org said: 550 5.1.1 no'],
  [/(?<=\S) (?=-{3,30} ?[A-Z][a-z])/g, 'marie@example.org: 550 no such user ------ This is a copy of the message, including all the headers. ------'],
  [new RegExp(`(?<=\\S) (?=(?:${OPENING_WORDS.join('|')}))`, 'gi'), 'Subject: Undelivered Mail Returned to Sender This is the mail system at host mx.example.com.'],
];

const HEADER_BEGINS = new RegExp(String.raw`^[\s>|*-]{0,60}(?:[\p{L} ]{1,40}[\s-]{1,60})?(?:${ANY_LABEL}) ?: ?\S`, 'iu');
const HEADER_FIELD = new RegExp(String.raw`(?<=\S) (?=(?:${ANY_LABEL}) ?: ?\S)`, 'gu');

/**
 * @param text as it was pasted, line ends as LF
 * @returns the text with a line end before each of the beginnings above that stands within a long line
 */
export function withLinesAgain(text: string): string {
  let mended = '';
  let kept = 0;
  for (let at = 0, end = 0; at < text.length; at = end + 1) {
    end = text.indexOf('\n', at);
    if (end < 0) end = text.length;
    if (end - at <= LONGEST_WHOLE) continue;
    mended += text.slice(kept, at) + parted(text.slice(at, end));
    kept = end;
  }
  return mended + text.slice(kept);
}

function parted(line: string): string {
  let lines = line;
  if (HEADER_BEGINS.test(line)) lines = line.slice(0, LONGEST_HEADER).replace(HEADER_FIELD, '\n') + line.slice(LONGEST_HEADER);
  for (const [beginning] of LINE_BEGINNINGS) lines = lines.replace(beginning, '\n');
  return lines;
}
