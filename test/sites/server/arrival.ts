import type { SiteMail } from '../mailbox.ts';

/** The first screen of the demonstration, newest first: something of everything. The other mails follow, by their dates. */
const FIRST_SCREEN = [
  'gmail-adresse-introuvable-fr', 'message-ordinaire-fr', 'microsoft365-not-found-en', 'postfix-message-too-large', 'facture-fr',
  'gmail-boite-pleine-fr', 'sendmail-host-unknown', 'human-re-undeliverable-en', 'postfix-greylisted-delay', 'postfix-never-written',
  'fake-held-messages-en', 'postfix-successful-delivery', 'absence-du-bureau-fr',
];

/** Newest first. Mails of the first screen arrive after all others; a mail that came back was sent just before. */
export function inOrderOfArrival(mails: SiteMail[]): SiteMail[] {
  const latest = Math.max(...mails.map((mail) => Date.parse(mail.date)));
  const dateOfName = (name: string) => {
    const place = FIRST_SCREEN.indexOf(name.replace(/-sent$/, ''));
    return place < 0 ? null : latest + (FIRST_SCREEN.length - place) * 3_600_000 * 7 - (name.endsWith('-sent') ? 4_000 : 0);
  };
  return mails
    .map((mail) => {
      const date = dateOfName(mail.name);
      return date === null ? mail : { ...mail, date: new Date(date).toISOString() };
    })
    .sort((a, b) => b.date.localeCompare(a.date));
}
