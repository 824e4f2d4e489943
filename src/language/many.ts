/** What the helper page says about many returned mails: counts, table, chart, exports. */
import type { Language } from '../bounce/types.ts';
import { number, plural } from './plural.ts';

const en = {
  headline: (addresses: number) => plural('en', addresses, 'Your mail did not reach # address', 'Your mail did not reach # addresses'),
  noneHeadline: 'No returned mail in there',
  ofMails: (bounces: number, mails: number) =>
    `${plural('en', bounces, '# returned mail', '# returned mails')} among ${plural('en', mails, '# mail', '# mails')} read.`,
  others: 'Other mails in there',
  kinds: {
    failure: 'Returned', delay: 'Delayed', delivered: 'Delivered', relayed: 'Passed on', expanded: 'Passed on to a list', auto_reply: 'Automatic reply',
    challenge: 'Asks you to confirm', feedback: 'Spam complaint', read_receipt: 'Read receipt', fake: 'Imitates a returned mail',
    not_a_bounce: 'Ordinary mail',
  },
  open: 'Pasted text',
  chartTitle: 'What went wrong',
  chartByProvider: 'Where it went wrong',
  chartHint: 'Choose a line to see only its addresses.',
  unknownProvider: 'Other providers',
  rest: 'All the rest',
  search: 'Find an address',
  all: 'All',
  cause: 'Cause',
  provider: 'Provider',
  group: 'Group by',
  groups: { none: 'Nothing', cause: 'Cause', provider: 'Provider' },
  columns: { address: 'Address', cause: 'What happened', lasting: 'For good?', provider: 'Provider', date: 'Date', action: 'What to do' },
  lasting: { permanent: 'For good', temporary: 'For now', none: '' },
  actions: {
    remove: 'Remove from the list', again: 'Send again later', wait: 'Wait: still being tried', repair: 'Repair, then send again',
    contact: 'Reach them another way', read: 'Read the mail', none: 'Nothing to do',
  },
  noAddress: '(address not named)',
  times: (count: number) => plural('en', count, '# time', '# times'),
  shown: (shown: number, all: number) => (shown === all ? plural('en', all, '# address', '# addresses') : `${number('en', shown)} of ${number('en', all)} addresses`),
  nothingMatches: 'No address fits these choices.',
  showAll: 'Show all addresses',
  page: (page: number, pages: number) => `Page ${number('en', page)} of ${number('en', pages)}`,
  previous: 'Previous page',
  next: 'Next page',
  save: 'Save as a table',
  saveWhat: 'These files open in Excel and other table programs.',
  saved: 'Saved in your downloads.',
  saveAll: 'All addresses',
  saveRemove: 'Only those to remove',
  saveAgain: 'Only those to send to again',
  fileNames: { all: 'returned-mails', remove: 'addresses-to-remove', again: 'addresses-to-send-again' },
};

export type ManyTexts = typeof en;

const fr: ManyTexts = {
  headline: (addresses) => plural('fr', addresses, 'Votre mail n’a pas atteint # adresse', 'Votre mail n’a pas atteint # adresses'),
  noneHeadline: 'Aucun mail revenu là-dedans',
  ofMails: (bounces, mails) =>
    `${plural('fr', bounces, '# mail revenu', '# mails revenus')} parmi ${plural('fr', mails, '# mail lu', '# mails lus')}.`,
  others: 'Les autres mails',
  kinds: {
    failure: 'Revenu', delay: 'Retardé', delivered: 'Bien remis', relayed: 'Transmis', expanded: 'Transmis à une liste', auto_reply: 'Réponse automatique',
    challenge: 'Demande de confirmation', feedback: 'Plainte pour spam', read_receipt: 'Accusé de lecture', fake: 'Imite un mail revenu',
    not_a_bounce: 'Mail ordinaire',
  },
  open: 'Texte collé',
  chartTitle: 'Ce qui n’a pas marché',
  chartByProvider: 'Où cela n’a pas marché',
  chartHint: 'Choisissez une ligne pour ne voir que ses adresses.',
  unknownProvider: 'Autres fournisseurs',
  rest: 'Tout le reste',
  search: 'Chercher une adresse',
  all: 'Tout',
  cause: 'Cause',
  provider: 'Fournisseur',
  group: 'Regrouper par',
  groups: { none: 'Rien', cause: 'Cause', provider: 'Fournisseur' },
  columns: { address: 'Adresse', cause: 'Ce qui s’est passé', lasting: 'Définitif ?', provider: 'Fournisseur', date: 'Date', action: 'Que faire' },
  lasting: { permanent: 'Définitif', temporary: 'Passager', none: '' },
  actions: {
    remove: 'Retirer de la liste', again: 'Renvoyer plus tard', wait: 'Attendre : l’envoi continue', repair: 'Corriger, puis renvoyer',
    contact: 'Joindre autrement', read: 'Lire le mail', none: 'Rien à faire',
  },
  noAddress: '(adresse non indiquée)',
  times: (count) => plural('fr', count, '# fois', '# fois'),
  shown: (shown, all) => (shown === all ? plural('fr', all, '# adresse', '# adresses') : `${number('fr', shown)} adresses sur ${number('fr', all)}`),
  nothingMatches: 'Aucune adresse ne répond à ces choix.',
  showAll: 'Afficher toutes les adresses',
  page: (page, pages) => `Page ${number('fr', page)} sur ${number('fr', pages)}`,
  previous: 'Page précédente',
  next: 'Page suivante',
  save: 'Enregistrer en tableau',
  saveWhat: 'Ces fichiers s’ouvrent dans Excel et les autres tableurs.',
  saved: 'Enregistré dans vos téléchargements.',
  saveAll: 'Toutes les adresses',
  saveRemove: 'Seulement celles à retirer',
  saveAgain: 'Seulement celles à qui renvoyer',
  fileNames: { all: 'mails-revenus', remove: 'adresses-a-retirer', again: 'adresses-a-renvoyer' },
};

export const manyTexts: Record<Language, ManyTexts> = { en, fr };
