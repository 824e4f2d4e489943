import type { Language } from '../../bounce/types.ts';
import { COLON } from '../../language/colon.ts';
import { shortDate } from '../../language/dates.ts';
import { manyTexts } from '../../language/many.ts';
import { number } from '../../language/plural.ts';
import type { Tone } from '../../bounce/types.ts';
import { Mark } from '../../ui/Mark.tsx';
import type { ListAction } from './action.ts';
import { causeName, providerName } from './names.ts';
import type { Recipient } from './recipients.ts';
import { COLUMNS, type Choices, type Column } from './view.ts';

interface TableProps {
  /** The lines of this page, in order. */
  lines: readonly Recipient[];
  choices: Choices;
  language: Language;
  /** How many lines each group has in all, where the person groups them. */
  groupSize: (line: Recipient) => number;
  onSort: (column: Column) => void;
  onOpen: (mail: number) => void;
}

/** The sign of what to do: the words beside it say the same. */
const TONES: Record<ListAction, Tone> = {
  remove: 'stop', again: 'wait', wait: 'wait', spelling: 'warn', message: 'warn', sender: 'warn', contact: 'calm', read: 'calm', none: 'good',
};

/** The table by recipient; a heading sorts, an address opens its mail. */
export function Table({ lines, choices, language, groupSize, onSort, onOpen }: TableProps) {
  const t = manyTexts[language];
  return (
    <table class="recipients">
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col" aria-sort={choices.sort !== column ? 'none' : choices.down ? 'descending' : 'ascending'}>
              <button type="button" onClick={() => onSort(column)}>
                {t.columns[column]}
                <span class="arrow" aria-hidden="true">{choices.sort !== column ? '' : choices.down ? '▼' : '▲'}</span>
              </button>
            </th>
          ))}
        </tr>
      </thead>
      {grouped(lines, choices, language).map(({ name, lines: group }) => (
        <tbody key={name}>
          {choices.group !== 'none' && group[0] && (
            <tr class="group"><th scope="rowgroup" colSpan={COLUMNS.length}>{name} <span class="quiet">{number(language, groupSize(group[0]))}</span></th></tr>
          )}
          {group.map((line) => <Line key={`${line.mail} ${line.address}`} line={line} language={language} onOpen={onOpen} />)}
        </tbody>
      ))}
    </table>
  );
}

function Line({ line, language, onOpen }: { line: Recipient; language: Language; onOpen: (mail: number) => void }) {
  const t = manyTexts[language];
  const date = line.date === null ? '' : shortDate(language, line.date);
  // What a narrow window puts before each value.
  const labelOf = (column: Column) => t.columns[column] + COLON[language];
  return (
    <tr>
      <th scope="row">
        <button type="button" class="plain" onClick={() => onOpen(line.mail)}><bdi>{line.address === null ? t.noAddress : breakable(line.address)}</bdi></button>
        {line.times > 1 && <span class="times">{t.times(line.times)}</span>}
      </th>
      <td data-label={labelOf('cause')}>{causeName(line.cause, language)}</td>
      <td data-label={labelOf('lasting')}>{t.lasting[line.lasting]}</td>
      <td data-label={labelOf('provider')}>{providerName(line.provider)}</td>
      <td data-label={labelOf('date')} class="date">{date}</td>
      <td data-label={labelOf('action')}><span class="to-do"><Mark tone={TONES[line.action]} small />{t.actions[line.action]}</span></td>
    </tr>
  );
}

/** A long address breaks before its "@" first. */
function breakable(address: string) {
  const at = address.lastIndexOf('@');
  return at <= 0 ? address : <>{address.slice(0, at)}<wbr />{address.slice(at)}</>;
}

/** Neighbours of one group together; one group where the person does not group. */
function grouped(lines: readonly Recipient[], { group }: Choices, language: Language): { name: string; lines: Recipient[] }[] {
  const groups: { name: string; lines: Recipient[] }[] = [];
  for (const line of lines) {
    const name = group === 'none' ? '' : group === 'cause' ? causeName(line.cause, language) : providerName(line.provider) ?? manyTexts[language].unknownProvider;
    const last = groups.at(-1);
    if (last?.name === name) last.lines.push(line);
    else groups.push({ name, lines: [line] });
  }
  return groups;
}
