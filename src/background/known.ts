/** What every answer needs to know of the person: settings and language, read once and kept as they change. */
import type { Language } from '../bounce/types.ts';
import { chooseLanguage } from '../language/choose.ts';
import { readSettings, watchSettings, type Settings } from '../settings.ts';

export interface Known {
  settings: Settings;
  /** The language of what the browser itself shows: the menu, the badge, the address bar. */
  language: Language;
}

/** The settings as they now are. Memory only: a background that slept reads them again. */
export class Knowing {
  #known: Promise<Known> | null = null;

  /** @param changed called after each change of the settings, whoever made it */
  watch(changed: (known: Known) => void): void {
    watchSettings((settings) => {
      const known = knownFrom(settings);
      this.#known = Promise.resolve(known);
      changed(known);
    }, new AbortController().signal);
  }

  /** Never rejects: where storage fails, the defaults serve. */
  now(): Promise<Known> {
    this.#known ??= readSettings().then(({ settings }) => knownFrom(settings));
    return this.#known;
  }
}

function knownFrom(settings: Settings): Known {
  return { settings, language: chooseLanguage(settings.language, null, navigator.languages) };
}
