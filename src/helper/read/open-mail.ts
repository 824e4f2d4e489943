import { classify, explain, read } from '../../bounce/index.ts';
import { messageToRecipient, textForIT } from '../../bounce/explain/index.ts';
import type { Evidence, Language, OriginHints, Report, Verdict } from '../../bounce/types.ts';
import { findWords } from './find-words.ts';
import { SHOWN_TEXT, type OpenedMail, type Place, type Source } from './found.ts';
import { mailOf } from './mail-of-file.ts';

/**
 * Reads one mail again, in full.
 * @param hints whose address it is, and what the person answered to the question
 * @returns null where nothing readable stands at this place; rejects where the file is gone
 */
export async function openMail(source: Source, place: Place, hints: OriginHints): Promise<OpenedMail | null> {
  const input = await mailOf(source, place);
  if (input === null) return null;
  const report = read(input);
  const verdict = classify(report, hints);
  const inBoth = <T>(make: (language: Language) => T): Record<Language, T> => ({ en: make('en'), fr: make('fr') });
  return {
    verdict,
    explanations: inBoth((language) => explain(verdict, language)),
    textForIT: inBoth((language) => textForIT(verdict, language)),
    messageToRecipient: inBoth((language) => messageToRecipient(verdict, language)),
    ...shownText(input, report, evidenceOf(verdict)),
  };
}

/** The words that decided, each once, those of the recipients first. A whole reply says no more than the words in it that told why. */
function evidenceOf({ recipients, kindEvidence, fakeSigns }: Verdict): Evidence[] {
  const causes = recipients.map(({ evidence }) => evidence);
  // "failed" is what became of the mail, and may stand in any words.
  const kind = causes.some((cause) => cause !== null && (kindEvidence?.text.includes(cause.text) || kindEvidence?.rule.startsWith('action:'))) ? null : kindEvidence;
  const some = [...causes, kind, ...fakeSigns].filter((evidence) => evidence !== null).filter(({ text }) => text.trim() !== '');
  const byText = new Map(some.map((evidence) => [evidence.text, evidence]));
  return [...byText.values()].slice(0, MOST_EVIDENCE);
}

const MOST_EVIDENCE = 50;

/** The source where the deciding words stand in it; what was decoded from it where they stand only there (base64, HTML). */
function shownText(input: string | Uint8Array, report: Report, evidence: Evidence[]): Pick<OpenedMail, 'text' | 'decoded' | 'shortened' | 'evidence'> {
  const source = typeof input === 'string' ? input : new TextDecoder().decode(input);
  const words = evidence.map(({ text }) => text);
  const decoded = words.length > 0
    && findWords(source.slice(0, SHOWN_TEXT), words).length === 0
    && findWords(report.prose, words).length > 0;
  const text = decoded ? report.prose : source;
  return { text: text.slice(0, SHOWN_TEXT), decoded, shortened: text.length > SHOWN_TEXT || report.truncated, evidence };
}
