/** What the page says that opens after installing. */
import type { Language } from '../bounce/types.ts';

const en = {
  tabTitle: 'Welcome',
  title: 'When a mail comes back, Rebond tells you why',
  intro: 'And what to do now, in plain words. It works in Gmail and Outlook, and changes nothing there.',
  pictures: {
    hover: { title: 'Point at it', words: 'In your list of mails, rest the pointer on a returned mail.' },
    open: { title: 'Open it', words: 'The explanation appears above the message, with steps to follow.' },
    paste: { title: 'Paste it', words: 'From any other mail program, paste the mail or drop its file.' },
  },
  tryTitle: 'Try it on this one',
  tryWords: 'Here is a mail as it comes back. This is how Rebond reads it.',
  tryOpen: 'Open the full explanation',
  asItCame: 'As it came',
  asRebond: 'What Rebond says of it',
  access: 'Which pages it reads',
  accessWords: 'Rebond reads Gmail and Outlook while they are open in front of you. It reads no other page.',
  accessOk: 'Your browser allows both. There is nothing to do.',
  privacy: 'Nothing of your mail is saved, and nothing is sent anywhere.',
  more: 'Good to know',
  moreButton: 'The Rebond button explains the mail in view, and looks up any code.',
  moreMenu: 'On any page, select a text, open its menu, and choose “Explain this bounce”.',
  moreKeys: 'Alt+Shift+B explains the mail in view. Alt+Shift+R opens Rebond.',
};

export type WelcomeTexts = typeof en;

const fr: WelcomeTexts = {
  tabTitle: 'Bienvenue',
  title: 'Quand un mail revient, Rebond vous dit pourquoi',
  intro: 'Et ce qu’il faut faire, en mots simples. Il fonctionne dans Gmail et Outlook, sans rien y changer.',
  pictures: {
    hover: { title: 'Survolez-le', words: 'Dans votre liste de mails, posez le pointeur sur un mail revenu.' },
    open: { title: 'Ouvrez-le', words: 'L’explication s’affiche au-dessus du message, avec les étapes à suivre.' },
    paste: { title: 'Collez-le', words: 'Depuis une autre messagerie, collez le mail ou déposez son fichier.' },
  },
  tryTitle: 'Essayez avec celui-ci',
  tryWords: 'Voici un mail tel qu’il revient, et ce que Rebond y lit.',
  tryOpen: 'Ouvrir l’explication complète',
  asItCame: 'Tel qu’il arrive',
  asRebond: 'Ce que Rebond en dit',
  access: 'Les pages qu’il lit',
  accessWords: 'Rebond lit Gmail et Outlook quand ils sont ouverts devant vous. Il ne lit aucune autre page.',
  accessOk: 'Votre navigateur autorise les deux. Il n’y a rien à faire.',
  privacy: 'Rien de vos mails n’est enregistré, et rien n’est envoyé nulle part.',
  more: 'Bon à savoir',
  moreButton: 'Le bouton Rebond explique le mail affiché, et cherche n’importe quel code.',
  moreMenu: 'Sur toute page, sélectionnez un texte, ouvrez son menu, puis «\u00A0Expliquer ce mail revenu\u00A0».',
  moreKeys: 'Alt+Maj+B explique le mail affiché. Alt+Maj+R ouvre Rebond.',
};

export const welcomeTexts: Record<Language, WelcomeTexts> = { en, fr };
