import type { Language } from '../bounce/types.ts';
import { writeSettings } from '../settings.ts';

const LANGUAGES: readonly { code: Language; name: string }[] = [{ code: 'fr', name: 'Français' }, { code: 'en', name: 'English' }];

/** Two buttons; the choice is a setting, so that every open page and card follows at once. */
export function LanguageSwitch({ language, label }: { language: Language; label: string }) {
  return (
    <fieldset class="language-switch" aria-label={label}>
      {LANGUAGES.map(({ code, name }) => (
        <button key={code} type="button" lang={code} aria-pressed={code === language} onClick={() => void writeSettings({ language: code })}>
          {name}
        </button>
      ))}
    </fieldset>
  );
}
