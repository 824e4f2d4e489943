import type { Locale } from '../switches.ts';

const TAGS: Record<Locale, string> = { en: 'en-US', fr: 'fr-FR', de: 'de-DE', pt: 'pt-BR', ru: 'ru-RU', zh: 'zh-CN', ar: 'ar-EG' };

export function tagOf(locale: Locale): string {
  return TAGS[locale];
}

/** "Nov 3", as the list shows it. */
export function shortDate(iso: string, locale: Locale): string {
  return new Intl.DateTimeFormat(TAGS[locale], { month: 'short', day: 'numeric', timeZone: 'UTC' }).format(new Date(iso));
}

/** "Tue, Nov 3, 2026, 2:40 PM", as the list's titles have it. */
export function longDate(iso: string, locale: Locale): string {
  const options = { weekday: 'short', year: 'numeric', month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(TAGS[locale], options).format(new Date(iso));
}

/** "Wed 3:03 PM", as Outlook's list has it. */
export function weekdayDate(iso: string, locale: Locale): string {
  const options = { weekday: 'short', month: 'numeric', day: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(TAGS[locale], options).format(new Date(iso));
}
