import { parseArgs } from 'node:util';
import { LOCALES, type Locale } from '../../test/sites/switches.ts';

export interface StartOptions {
  browser: 'chromium' | 'firefox' | null;
  site: 'gmail' | 'outlook';
  /** Language of the browser, of the extension and, where nothing else is said, of the mail site. */
  lang: 'en' | 'fr';
  siteLang: Locale;
  dark: boolean;
  /** Take pictures and end, even where there is a display. */
  pictures: boolean;
}

export const USAGE = `npm start                 the demonstration mailbox in a browser with the extension
npm start -- --outlook    built like Outlook instead of Gmail
            --firefox    in Firefox; --chromium in Chromium, Chrome or Edge
            --lang fr    in French (en, fr)
            --site-lang de   the mail site in another language (${LOCALES.join(', ')})
            --dark       in dark colours
            --pictures   take pictures of everything into screenshots/ and end; so without a display`;

/** Reads the arguments. @throws an Error whose message is for the person who typed them */
export function startOptions(args: readonly string[]): StartOptions | 'help' {
  const { values } = parseArgs({
    args: [...args],
    options: {
      outlook: { type: 'boolean', default: false },
      gmail: { type: 'boolean', default: false },
      firefox: { type: 'boolean', default: false },
      chromium: { type: 'boolean', default: false },
      lang: { type: 'string', default: 'en' },
      'site-lang': { type: 'string' },
      dark: { type: 'boolean', default: false },
      pictures: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return 'help';
  const { lang, 'site-lang': siteLang = lang } = values;
  if (lang !== 'en' && lang !== 'fr') throw new Error(`--lang takes en or fr, not "${lang}"`);
  const locale = LOCALES.find((one) => one === siteLang);
  if (!locale) throw new Error(`--site-lang takes one of ${LOCALES.join(', ')}, not "${siteLang}"`);
  if (values.outlook && values.gmail) throw new Error('--outlook and --gmail exclude each other');
  if (values.firefox && values.chromium) throw new Error('--firefox and --chromium exclude each other');
  return {
    browser: values.firefox ? 'firefox' : values.chromium ? 'chromium' : null,
    site: values.outlook ? 'outlook' : 'gmail',
    lang,
    siteLang: locale,
    dark: values.dark,
    pictures: values.pictures,
  };
}
