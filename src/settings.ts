/**
 * The person's settings, kept in storage.sync. What is stored is checked on reading: a bad value falls back to its default
 * and is named, so that the options page can say so.
 */
import type { Language } from './bounce/types.ts';

export interface Settings {
  language: 'auto' | Language;
  /** Explain a row when the pointer rests on it. */
  hover: boolean;
  /** Milliseconds that the pointer rests before the card opens. */
  hoverDelay: number;
  /** Fetch the full report of a row from the same site: when the person clicks for it, or never. */
  fullReport: 'click' | 'never';
  gmail: boolean;
  outlook: boolean;
  /** The person's own addresses, lower case. */
  ownAddresses: string[];
}

export const DEFAULT_SETTINGS: Settings = {
  language: 'auto',
  hover: true,
  hoverDelay: 350,
  fullReport: 'click',
  gmail: true,
  outlook: true,
  ownAddresses: [],
};
