/** What the page of all codes and providers says. */
import type { Language } from '../bounce/types.ts';

const en = {
  title: 'Codes and providers',
  intro: 'Look one up, or browse them all.',
  loading: 'The tables are being opened…',
  replies: 'Three-digit codes',
  repliesWhat: 'What a mail server answers first: 550, 452…',
  digits: { 2: 'Accepted', 3: 'Half way', 4: 'Refused for now', 5: 'Refused for good' } as Record<string, string>,
  statuses: 'Codes with dots',
  statusesWhat: 'What went wrong in detail: 5.1.1, 4.2.2… The X stands for 4 (for now) or 5 (for good).',
  own: 'Codes of each provider',
  ownWhat: 'Some providers have codes of their own.',
  anybody: 'Any provider',
  providers: 'Providers',
  providersWhat: 'Their own pages about returned mail, and for whom each is.',
  types: {
    mailbox: 'Mail providers', gateway: 'Mail filters', forwarder: 'Forwarding services', sender: 'Services that send mail',
    blocklist: 'Lists of suspect servers',
  },
};

export type CodesTexts = typeof en;

const fr: CodesTexts = {
  title: 'Codes et fournisseurs',
  intro: 'Cherchez-en un, ou parcourez-les tous.',
  loading: 'Ouverture des tables…',
  replies: 'Codes à trois chiffres',
  repliesWhat: 'Ce que le serveur répond d’abord\u00A0: 550, 452…',
  digits: { 2: 'Accepté', 3: 'À mi-chemin', 4: 'Refusé pour l’instant', 5: 'Refusé pour de bon' },
  statuses: 'Codes à points',
  statusesWhat: 'Le détail de ce qui s’est passé\u00A0: 5.1.1, 4.2.2… Le X vaut 4 (pour l’instant) ou 5 (pour de bon).',
  own: 'Codes de chaque fournisseur',
  ownWhat: 'Certains fournisseurs ont leurs propres codes.',
  anybody: 'Tous les fournisseurs',
  providers: 'Fournisseurs',
  providersWhat: 'Leurs pages sur les mails revenus, et à qui chacune s’adresse.',
  types: {
    mailbox: 'Fournisseurs de messagerie', gateway: 'Filtres de messagerie', forwarder: 'Services de redirection',
    sender: 'Services d’envoi', blocklist: 'Listes de serveurs suspects',
  },
};

export const codesTexts: Record<Language, CodesTexts> = { en, fr };
