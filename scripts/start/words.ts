/** What the terminal says; two lines tell what to try. */
export const WORDS = {
  en: {
    building: 'Building the extension…',
    opening: (site: string) => `Opening the demonstration mailbox (built like ${site}, nothing leaves this machine)…`,
    tryThis: [
      'Try: rest the pointer on a mail from “Mail Delivery Subsystem” or “Microsoft Outlook”, then open it.',
      'Then: click Rebond in the toolbar for the next steps, or Alt+Shift+R; it also explains any bounce that you paste.',
    ],
    ends: 'Close the browser, or press Ctrl+C here, to end.',
    noDisplay: 'There is no display here: taking pictures instead.',
    pictures: (count: number, folder: string) => `${count} pictures are in ${folder}`,
  },
  fr: {
    building: 'Construction de l’extension…',
    opening: (site: string) => `Ouverture de la boîte de démonstration (à la façon de ${site}, rien ne quitte cette machine)…`,
    tryThis: [
      'Essayez : laissez le pointeur sur un message de « Mail Delivery Subsystem » ou « Microsoft Outlook », puis ouvrez-le.',
      'Ensuite : cliquez sur Rebond dans la barre d’outils, ou Alt+Maj+R ; il explique aussi tout retour que vous collez.',
    ],
    ends: 'Pour finir, fermez le navigateur, ou tapez Ctrl+C ici.',
    noDisplay: 'Pas d’écran ici : des images sont faites à la place.',
    pictures: (count: number, folder: string) => `${count} images sont dans ${folder}`,
  },
} as const;
