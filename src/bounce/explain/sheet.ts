import type { Detail, Explanation, Language, Tone, Verdict } from '../types.ts';
import type { Pair } from './advice.ts';
import { detailsOf } from './details.ts';
import { fill } from './fill.ts';
import { aboutOf, fatesOf, gravest } from './several.ts';
import { put } from './texts.ts';

/** What is said of a mail that is neither failure nor delay, in both languages. Places in braces as in `fill`, and those of `places`. */
export interface Sheet {
  tone: Tone;
  headline: Pair;
  whoseMove: Pair;
  /** Sentences; null ones are left out. */
  cause: readonly (Pair | null)[];
  steps: readonly (Pair | null)[];
  retry: Pair;
  forIT?: readonly Pair[];
  warning?: Pair | null;
  /** Lines of the details that come first. */
  details?: readonly Detail[];
  /** What the mail itself names, already safe. */
  places?: Readonly<Record<string, string>>;
  /** Whom it is about; where it is not given, the recipients. */
  about?: string | null;
  /** Recipients that the mail quotes are not its own. */
  ofNobody?: true;
}

export const NOTHING_TO_DO: Pair = { en: 'nothing to do', fr: 'rien à faire' };
export const NOTHING_TO_SEND: Pair = { en: 'Nothing to send again', fr: 'Rien à renvoyer' };
export const NO_NEED_TO_SEND: Pair = { en: 'No need to send again', fr: 'Inutile de renvoyer' };

/** @returns the explanation that a sheet says of a verdict */
export function explanationOf(sheet: Sheet, verdict: Verdict, language: Language): Explanation {
  const recipients = sheet.ofNobody ? [] : verdict.recipients;
  const recipient = gravest(recipients);
  const said = (pair: Pair): string => put(fill(pair[language], recipient, verdict, language), sheet.places ?? {});
  const all = (pairs: readonly (Pair | null)[]): string[] => {
    const texts: string[] = [];
    for (const pair of pairs) if (pair !== null) texts.push(said(pair));
    return texts;
  };
  const details = detailsOf(verdict, recipient, language);
  return {
    lang: language,
    tone: sheet.tone,
    headline: said(sheet.headline),
    about: sheet.about === undefined ? aboutOf(recipients, language) : sheet.about,
    whoseMove: sheet.whoseMove[language],
    cause: all(sheet.cause).join(' '),
    steps: all(sheet.steps),
    retry: sheet.retry[language],
    forIT: all(sheet.forIT ?? []).join(' '),
    details: sheet.details === undefined ? details : sheet.details.concat(details),
    links: [],
    fates: fatesOf(recipients, language),
    warning: sheet.warning ? said(sheet.warning) : null,
  };
}
