/** A bounce that somebody forwards inside of the text: what stands above it is not the returned mail. */
import type { Line } from './prose.ts';

/** "-----Original Message-----" above a bounce that somebody forwards announces the bounce, not the returned mail. */
export function opensForward(lines: readonly Line[], from: number): boolean {
  for (let at = from; at < Math.min(lines.length, from + LONGEST_HEADER); at++) {
    const { plain = '', indent = 0 } = lines[at] ?? {};
    // Below a title a header may stand after an empty line; below a header's first field it ends there.
    if (at > from + 2 && plain === '') return false;
    if (DAEMON_SENDER.test(plain) && (at > from || indent === 0) && !/^(?:Return-Path|Received|Delivered-To) ?:/i.test(plain)) return true;
  }
  return false;
}

/** Lines of a forwarded bounce's own header. */
const LONGEST_HEADER = 40;

const DAEMON_SENDER = /(?:mailer-?daemon|Mail Delivery (?:Sub)?system|postmaster@|MicrosoftExchange[0-9a-f]{8}|Microsoft Outlook|Undeliver|Delivery Status Notif|Mail delivery failed|failure notice)/i;
