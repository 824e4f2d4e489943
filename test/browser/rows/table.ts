/**
 * What a bounce says, and what the person must learn from it: one row a promise of the product, tried in the mailbox, the popup
 * and the paste box, in both languages. `en` and `fr` are met by the text of the explanation as it is shown.
 */
export interface PromisedRow {
  /** The words that servers write. */
  row: string;
  /** A mail of test/fixtures/mails that says it. */
  mail: string;
  /** What somebody pastes who copied only the reply. */
  pasted?: string;
  en: RegExp;
  fr: RegExp;
  /** An opened message shows no header to judge by: there the reader is asked, and answers no. The whole mail, pasted, tells by itself. */
  neverWritten?: boolean;
  /** Part of the address of the provider's page, where one must be shown. */
  link?: RegExp;
}

export const PROMISED_ROWS: readonly PromisedRow[] = [
  {
    row: '550 MAILBOX NOT FOUND User Unknown', mail: 'sendmail-mailbox-not-found', pasted: '550 MAILBOX NOT FOUND User Unknown',
    en: /does(?: not|n’t) exist[^]*(?:spell|check|typ)/i, fr: /n’existe pas[^]*(?:orthographe|vérifi|lettre)/i,
  },
  {
    row: '550 MAILBOX NOT FOUND Host unknown', mail: 'sendmail-host-unknown', pasted: '550 MAILBOX NOT FOUND Host unknown',
    en: /after the @/i, fr: /après l(?:’|e signe )@|après le @|l’arobase/i,
  },
  { row: '552 MAILBOX FULL', mail: 'qmail-mailbox-full', pasted: '552 MAILBOX FULL', en: /full/i, fr: /pleine?/i },
  { row: '550 Quota overflow', mail: 'exim-quota-overflow', pasted: '550 Quota overflow', en: /full[^]*another way/i, fr: /pleine[^]*autre(?:ment| moyen| façon)/i },
  {
    row: '550 … IS NOT ACCEPTING MAIL FROM THIS SENDER', mail: 'postfix-not-accepting-sender-aol',
    pasted: '550 marie@aol.com IS NOT ACCEPTING MAIL FROM THIS SENDER', en: /filter|block|refus/i, fr: /filtre|bloqu|refus/i, link: /senders?\.yahooinc\.com|postmaster\.(?:aol|yahoo)/,
  },
  {
    row: '552 MESSAGE EXCEED MAXIMUM FIXED SIZE', mail: 'postfix-message-too-large', pasted: '552 MESSAGE EXCEED MAXIMUM FIXED SIZE',
    en: /(?:too (?:big|large|heavy))[^]*(?:compress|split|link|smaller)/i, fr: /trop (?:gros|lourd|volumineu)[^]*(?:compress|lien|plusieurs|rédui)/i,
  },
  { row: '450 MAILBOX BUSY', mail: 'postfix-mailbox-busy-delay', pasted: '450 MAILBOX BUSY', en: /busy|for now|again by itself/i, fr: /occupée|pour le moment|réessaie|de lui-même/i },
  { row: '45x of an outage', mail: 'exim-outage-delay', pasted: '451 4.3.0 Temporary server failure, try again later', en: /wait|do not (?:re)?send|nothing to do/i, fr: /attend|ne (?:le )?renvoyez pas|rien à faire/i },
  { row: 'greylisting', mail: 'postfix-greylisted-delay', pasted: '450 4.2.0 Greylisted, please try again later', en: /wait|nothing to do/i, fr: /attend|rien à faire/i },
  { row: 'Successful Mail Delivery Report', mail: 'postfix-successful-delivery', en: /arrived|delivered/i, fr: /arrivé|remis|distribué/i },
  {
    row: 'a returned mail that you never wrote', mail: 'postfix-never-written', neverWritten: true,
    en: /your (?:address|account)/i, fr: /votre (?:adresse|compte)/i,
  },
  { row: 'a report with an empty sender', mail: 'empty-sender-bare-text', en: /\w/, fr: /\w/ },
  { row: 'Free', mail: 'postfix-user-unknown-free', en: /\w/, fr: /\w/, link: /free\.fr/ },
  { row: 'Yahoo', mail: 'gmail-no-yahoo-account-en', en: /\w/, fr: /\w/, link: /yahoo/ },
  { row: 'Facebook', mail: 'postfix-facebook-address', en: /2014/, fr: /2014/ },
  { row: 'Hotmail, Live', mail: 'postfix-blocklist-hotmail', en: /\w/, fr: /\w/, link: /live\.com|microsoft\.com|outlook\.com|office\.com/ },
  { row: 'SFR', mail: 'postfix-spam-sfr', en: /\w/, fr: /\w/, link: /sfr\.fr/ },
  { row: 'Orange', mail: 'postfix-adresse-invalide-orange', en: /\w/, fr: /\w/, link: /orange\.(?:fr|com)/ },
];
