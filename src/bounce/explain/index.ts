/** The third step: what a person reads. Pure; no clock. */
export { explain } from './explain.ts';
export { adviseOnMailing, explainFlood } from './flood.ts';
export { messageToRecipient } from './message-to-recipient.ts';
export { textForIT } from './text-for-it.ts';
