import type { Kind, Language } from '../../bounce/types.ts';
import { shortDate } from '../../language/dates.ts';
import { manyTexts } from '../../language/many.ts';
import { number } from '../../language/plural.ts';
import type { ReadingState } from '../reading.ts';

interface OtherMailsProps {
  reading: ReadingState;
  language: Language;
  onOpen: (mail: number) => void;
}

/** Mails of one kind that are offered to be read. */
const MOST_OFFERED = 20;

/** What else was read: out-of-office answers, good news, ordinary mail. Counted by kind; the first of each can be opened. */
export function OtherMails({ reading, language, onOpen }: OtherMailsProps) {
  const t = manyTexts[language];
  const kinds = (Object.entries(reading.kinds) as [Kind, number][]).filter(([kind]) => kind !== 'failure' && kind !== 'delay');
  if (kinds.length === 0) return null;
  return (
    <section class="panel other-mails">
      <h3>{t.others}</h3>
      <ul>
        {kinds.sort(([, a], [, b]) => b - a).map(([kind, count]) => (
          <li key={kind}>
            <details>
              <summary>{t.kinds[kind]} <span class="quiet">{number(language, count)}</span></summary>
              <ul class="offered">
                {reading.listed.map((mail, index) => ({ ...mail, index })).filter((mail) => mail.kind === kind).slice(0, MOST_OFFERED).map(({ index, date, place }) => (
                  <li key={index}>
                    <button type="button" class="plain" onClick={() => onOpen(index)}>{nameOf(reading, place.source, date, language)}</button>
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The file's name and the mail's date: the mail's own words would be a stranger's. */
function nameOf(reading: ReadingState, source: number, date: number | null, language: Language): string {
  const from = reading.sources[source];
  const name = from && 'file' in from ? from.file.name : manyTexts[language].open;
  return date === null ? name : `${name} · ${shortDate(language, date)}`;
}
