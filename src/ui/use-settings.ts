import { useLayoutEffect, useState } from 'preact/hooks';
import type { Language } from '../bounce/types.ts';
import { chooseLanguage } from '../language/choose.ts';
import { readSettings, watchSettings, type SettingName, type Settings } from '../settings.ts';

export interface UsedSettings {
  settings: Settings;
  /** Settings whose stored value was no good. */
  bad: SettingName[];
  language: Language;
}

/** The settings, always as they now are: a change made in any page or device shows at once. Null until they were read. */
export function useSettings(): UsedSettings | null {
  const [state, setState] = useState<UsedSettings | null>(null);
  // Read at once, not behind the first frame: a page shows nothing before.
  useLayoutEffect(() => {
    const life = new AbortController();
    const set = (settings: Settings, bad: SettingName[]) =>
      setState({ settings, bad, language: chooseLanguage(settings.language, null, navigator.languages) });
    const start = async () => {
      const { settings, bad } = await readSettings();
      if (!life.signal.aborted) set(settings, bad);
    };
    watchSettings(set, life.signal);
    void start();
    return () => life.abort();
  }, []);
  // Before anybody sees or hears the page: a screen reader takes its voice from here.
  useLayoutEffect(() => {
    if (state) document.documentElement.lang = state.language;
  }, [state]);
  return state;
}

