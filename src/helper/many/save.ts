import type { Language } from '../../bounce/types.ts';
import { manyTexts } from '../../language/many.ts';
import { csv } from './csv.ts';
import { causeName, providerName } from './names.ts';
import type { Recipient } from './recipients.ts';
import { COLUMNS } from './view.ts';

/** `remove`: addresses that a list should lose. `again`: those that a later try may reach. */
export type Choice = 'all' | 'remove' | 'again';

/** French Excel, whose decimals have a comma, takes the semicolon. */
const SEPARATORS: Readonly<Record<Language, ',' | ';'>> = { en: ',', fr: ';' };

/** @returns the lines that a choice saves; a list can do nothing with a return that names no address */
export function linesFor(lines: readonly Recipient[], choice: Choice): readonly Recipient[] {
  return choice === 'all' ? lines : lines.filter(({ action, address }) => action === choice && address !== null);
}

/** @returns the table as a file for Excel, in the reader's language */
export function tableFile(lines: readonly Recipient[], choice: Choice, language: Language): File {
  const t = manyTexts[language];
  const header = COLUMNS.map((column) => t.columns[column]);
  const text = csv(header, linesFor(lines, choice).map((line) => cells(line, language)), SEPARATORS[language]);
  return new File([text], `${t.fileNames[choice]}.csv`, { type: 'text/csv' });
}

function cells({ address, cause, lasting, provider, date, action }: Recipient, language: Language): string[] {
  const t = manyTexts[language];
  return [
    address ?? '', causeName(cause, language), t.lasting[lasting], providerName(provider) ?? '',
    date === null ? '' : new Date(date).toISOString().slice(0, 10), t.actions[action],
  ];
}

/** Hands a file to the browser's own downloads; needs no permission. */
export function save(file: File): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
