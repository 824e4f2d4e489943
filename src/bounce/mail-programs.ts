/** Systems whose words are of a program that somebody writes mails in, or of a site that sends them: its outgoing server answered, or did not. */
export const MAIL_PROGRAMS: ReadonlySet<string | null> = new Set(['thunderbird', 'roundcube', 'phpmailer', 'apple_mail', 'outlook_program', 'mail_program']);

/**
 * @param system that wrote the report
 * @returns whether it tells of the sender's own outgoing server: the mail has not left, no other server was asked, and nothing tries again
 */
export function isOwnServers(system: string | null): boolean {
  return MAIL_PROGRAMS.has(system);
}
