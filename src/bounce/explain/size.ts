import type { Language } from '../types.ts';

/** "… MAXIMUM FIXED SIZE (10485760)", "exceeds size limit 36700160", "message size 30 MB exceeds 25MB" */
const BYTES = /(?:size|limit|max)[^\d\n]{0,40}(\d{5,11})(?!\d)/i;
const UNITS = /(?:limit|max|exceeds?)[^\d\n]{0,60}(\d{1,4}(?:[.,]\d)?) ?([KMG])(?:i?[BO]\b|bytes|octets)/i;

/** @returns the largest message that the reply says is taken ("10 MB", « 10 Mo »), or null where it names no number */
export function sizeLimit(diagnostic: string | null, language: Language): string | null {
  const text = diagnostic?.slice(0, 1000) ?? '';
  const megabytes = megabytesOf(text);
  if (megabytes === null || megabytes < 0.05 || megabytes > 10_000) return null;
  const rounded = megabytes >= 10 ? Math.round(megabytes) : Math.round(megabytes * 10) / 10;
  return { en: `${rounded}\u00A0MB`, fr: `${String(rounded).replace('.', ',')}\u00A0Mo` }[language];
}

function megabytesOf(text: string): number | null {
  const [, number, unit] = UNITS.exec(text) ?? [];
  if (number !== undefined) return Number(number.replace(',', '.')) * (unit?.toUpperCase() === 'K' ? 1 / 1024 : unit?.toUpperCase() === 'G' ? 1024 : 1);
  const bytes = BYTES.exec(text)?.[1];
  return bytes === undefined ? null : Number(bytes) / 1_048_576;
}
