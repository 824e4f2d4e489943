import type { Report } from '../types.ts';

/**
 * Whether a mail has the empty envelope sender, as reports and automatic answers have it (RFC 5321, section 4.5.5; RFC 3834, section
 * 3.3). Some gateways write MAILER-DAEMON for it.
 *
 * @returns null where the mail does not say (no Return-Path)
 */
export function hasEmptySender({ header: { returnPath } }: Pick<Report, 'header'>): boolean | null {
  return returnPath === null ? null : /^<?\s{0,5}(?:mailer-daemon[^>]{0,100})?>?$/i.test(returnPath);
}
