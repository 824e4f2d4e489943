import type { Actor, Language } from '../types.ts';
import type { Pair } from './advice.ts';

/** Whose move it is, as it stands after the address: "marie@example.org · your move". */
export const MOVES: Readonly<Record<Actor, Pair>> = {
  sender: { en: 'your move', fr: 'à vous de jouer' },
  sender_admin: { en: 'a task for your mail service', fr: 'à votre messagerie d’agir' },
  recipient: { en: 'your correspondent’s move', fr: 'à votre correspondant de jouer' },
  recipient_admin: { en: 'a task for your correspondent’s mail service', fr: 'à la messagerie de votre correspondant d’agir' },
  nobody: { en: 'nothing to do for now', fr: 'rien à faire pour l’instant' },
};

/** @returns whose move it is; that of the reader where the actor is none that we know */
export function moveOf(actor: Actor, language: Language): string {
  return MOVES[Object.hasOwn(MOVES, actor) ? actor : 'sender'][language];
}

/** A colon and the blank behind it: French has a no-break space before it. */
export const COLON: Pair = { en: ': ', fr: '\u00A0: ' };

/** @returns a label with its colon, as each language sets it */
export function labelled(label: string, value: string, language: Language): string {
  return `${label}${COLON[language]}${value}`;
}
