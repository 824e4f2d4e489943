/**
 * The person's settings, kept in storage.sync. What is stored is checked on reading: a bad value falls back to its default
 * and is named, so that the options page can say so. Nothing of a mail is ever kept here.
 */
import type { Language } from './bounce/types.ts';
import { browser } from './browser.ts';
import { LANGUAGES } from './language/choose.ts';

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

export type SettingName = keyof Settings;

export const DEFAULT_SETTINGS: Settings = {
  language: 'auto',
  hover: true,
  hoverDelay: 350,
  fullReport: 'click',
  gmail: true,
  outlook: true,
  ownAddresses: [],
};

/** Milliseconds: faster would open on every crossing of the list, slower would seem broken. */
const HOVER_DELAY = { least: 100, most: 2000 };

/** storage.sync takes 8 kB an item; a hundred addresses stay well below. */
export const MOST_ADDRESSES = 100;

const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';
const isOneOf = <T>(...allowed: readonly T[]) => (value: unknown): value is T => (allowed as readonly unknown[]).includes(value);

/** What each setting may be. */
const CHECKS: { [Name in SettingName]: (value: unknown) => value is Settings[Name] } = {
  language: isOneOf('auto', ...LANGUAGES),
  hover: isBoolean,
  hoverDelay: (value): value is number =>
    typeof value === 'number' && Number.isInteger(value) && value >= HOVER_DELAY.least && value <= HOVER_DELAY.most,
  fullReport: isOneOf('click', 'never'),
  gmail: isBoolean,
  outlook: isBoolean,
  ownAddresses: (value): value is string[] =>
    Array.isArray(value) && value.length <= MOST_ADDRESSES && value.every((address) => asAddress(address) === address),
};

/** @returns the address without spaces, lower case, or null where it cannot be one. Not RFC 5321 in full: what people have. */
export function asAddress(text: unknown): string | null {
  if (typeof text !== 'string') return null;
  const address = text.trim().toLowerCase();
  return address.length <= 254 && /^[^\s@<>,;"]+@[^\s@<>,;"]+$/.test(address) ? address : null;
}

/**
 * @param stored what storage gave, of any shape
 * @returns settings that are whole, and the names of those whose stored value was no good and is not used
 */
export function checkSettings(stored: Readonly<Record<string, unknown>>): { settings: Settings; bad: SettingName[] } {
  const settings: Settings = { ...DEFAULT_SETTINGS };
  const bad: SettingName[] = [];
  const take = <Name extends SettingName>(name: Name) => {
    const value = Object.hasOwn(stored, name) ? stored[name] : undefined;
    if (value === undefined) return;
    if (CHECKS[name](value)) settings[name] = value;
    else bad.push(name);
  };
  (Object.keys(DEFAULT_SETTINGS) as SettingName[]).forEach(take);
  return { settings, bad };
}

/** Reads the settings. Where storage itself fails, the defaults serve. */
export async function readSettings(): Promise<{ settings: Settings; bad: SettingName[] }> {
  try {
    return checkSettings(await browser.storage.sync.get(Object.keys(DEFAULT_SETTINGS)));
  } catch {
    return { settings: { ...DEFAULT_SETTINGS }, bad: [] };
  }
}

/** Writes some settings; the others stay. Rejects where storage refuses, so that the page can say so. */
export async function writeSettings(changes: Partial<Settings>): Promise<void> {
  await browser.storage.sync.set(changes);
}

/** Puts back the defaults of the settings named. */
export async function forgetSettings(names: readonly SettingName[]): Promise<void> {
  await browser.storage.sync.remove([...names]);
}

/** Calls back with the whole settings after each change, in whatever context it was made, until the signal ends. */
export function watchSettings(changed: (settings: Settings, bad: SettingName[]) => void, signal: AbortSignal): void {
  const listener = async (_changes: unknown, area: string): Promise<void> => {
    if (area !== 'sync') return;
    const { settings, bad } = await readSettings();
    if (!signal.aborted) changed(settings, bad);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
