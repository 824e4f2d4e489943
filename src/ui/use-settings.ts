import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../bounce/types.ts';
import { chooseLanguage } from '../language/choose.ts';
import { readSettings, watchSettings, type SettingName, type Settings } from '../settings.ts';

export interface UsedSettings {
  settings: Settings;
  /** Settings whose stored value was no good. */
  bad: SettingName[];
  language: Language;
}

function used(settings: Settings, bad: SettingName[]): UsedSettings {
  return { settings, bad, language: chooseLanguage(settings.language, null, navigator.languages) };
}

/** The settings, always as they now are: a change made in any page or device shows at once. Null until they were read. */
export function useSettings(): UsedSettings | null {
  const [state, setState] = useState<UsedSettings | null>(null);
  useEffect(() => {
    const life = new AbortController();
    const set = (settings: Settings, bad: SettingName[]) => setState(used(settings, bad));
    watchSettings(set, life.signal);
    void readSettings().then(({ settings, bad }) => {
      if (!life.signal.aborted) set(settings, bad);
    });
    return () => life.abort();
  }, []);
  useEffect(() => {
    if (state) document.documentElement.lang = state.language;
  }, [state]);
  return state;
}

