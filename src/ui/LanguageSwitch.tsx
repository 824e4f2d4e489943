import type { Language } from '../bounce/types.ts';
import { LANGUAGE_NAMES, LANGUAGES } from '../language/choose.ts';
import { writeSettings } from '../settings.ts';

/** A button for each language; the choice is a setting, so that every open page and card follows at once. */
export function LanguageSwitch({ language, label }: { language: Language; label: string }) {
  return (
    <fieldset class="language-switch" aria-label={label}>
      {LANGUAGES.map((code) => (
        <button key={code} type="button" lang={code} aria-pressed={code === language} onClick={() => void writeSettings({ language: code })}>
          {LANGUAGE_NAMES[code]}
        </button>
      ))}
    </fieldset>
  );
}
