import type { Language } from '../bounce/types.ts';

/** A colon and the blank behind it: French has a no-break space before it. */
export const COLON: Readonly<Record<Language, string>> = { en: ': ', fr: '\u00A0: ' };
