import { useMemo, useState } from 'preact/hooks';
import { adviseOnMailing } from '../../bounce/explain/index.ts';
import type { Cause, Language } from '../../bounce/types.ts';
import { cardLabels } from '../../language/card.ts';
import { manyTexts } from '../../language/many.ts';
import { Card, Steps } from '../../ui/Card.tsx';
import { returnsIn, type ReadingState } from '../reading.ts';
import { Chart } from './Chart.tsx';
import { Filters } from './Filters.tsx';
import { causeName, providerName } from './names.ts';
import { OtherMails } from './OtherMails.tsx';
import type { Recipient } from './recipients.ts';
import { linesFor, save, tableFile, type Choice } from './save.ts';
import { Table } from './Table.tsx';
import { causesToActOn, chosenLines, countsOf, fatesOf, type Fates, FIRST_CHOICES, PAGE, ranked, type Choices, type Column } from './view.ts';

interface ManyMailsProps {
  reading: ReadingState;
  language: Language;
  choices: Choices;
  onChoices: (choices: Choices) => void;
  onOpen: (mail: number) => void;
}

/** Many returned mails: what went wrong how often, a table by recipient, and lists to take away. */
export function ManyMails({ reading, language, choices, onChoices, onOpen }: ManyMailsProps) {
  const t = manyTexts[language];
  const lines = useMemo(() => reading.recipients.list(), [reading]);
  const counts = useMemo(() => countsOf(lines), [lines]);
  const shown = useMemo(() => chosenLines(lines, choices, language), [lines, choices, language]);
  const shownCounts = useMemo(() => countsOf(shown), [shown]);
  const choose = (change: Partial<Choices>) => onChoices({ ...choices, page: 0, ...change });
  const sort = (column: Column) => choose({ sort: column, down: choices.sort === column ? !choices.down : column === 'date' });
  const pages = Math.max(1, Math.ceil(shown.length / PAGE));
  const page = Math.min(choices.page, pages - 1);
  const provider = (id: string) => providerName(id === '' ? null : id) ?? t.unknownProvider;
  return (
    <section class="many" aria-labelledby="many-title">
      {reading.together && <Card explanation={reading.together[language]} labels={cardLabels[language]} variant="message" headlineId="together" />}
      <Headline counts={fatesOf(lines)} all={lines.length} together={reading.together !== null} language={language} />
      <p class="note">{t.ofMails(returnsIn(reading), reading.mails)}</p>
      {lines.length > 0 && (
        <>
          <Advice lines={lines} language={language} />
          <p class="note hint">{t.chartHint}</p>
          <div class="charts">
            <Chart title={t.chartTitle} language={language} chosen={choices.cause} onChoose={(cause) => choose({ cause: cause as Cause | null })}
              bars={ranked(counts.causes).map(([key, count]) => ({ key, name: causeName(key, language), count }))} />
            <Chart title={t.chartByProvider} language={language} chosen={choices.provider} onChoose={(key) => choose({ provider: key })}
              bars={ranked(counts.providers).map(([key, count]) => ({ key, name: provider(key), count }))} />
          </div>
          <Saves language={language} lines={lines} onSave={(choice) => save(tableFile(lines, choice, language))} />
          <Filters choices={choices} counts={counts} language={language} onChoose={choose} />
          <output class="note">{t.shown(shown.length, lines.length)}</output>
          {shown.length === 0
            ? <p>{t.nothingMatches} <button type="button" class="plain" onClick={() => onChoices(FIRST_CHOICES)}>{t.showAll}</button></p>
            : (
              <Table lines={shown.slice(page * PAGE, (page + 1) * PAGE)} choices={choices} language={language} onSort={sort} onOpen={onOpen}
                groupSize={(line) => (choices.group === 'cause' ? shownCounts.causes.get(line.cause) : shownCounts.providers.get(line.provider ?? '')) ?? 0} />
            )}
          {pages > 1 && <Pager page={page} pages={pages} language={language} onPage={(next) => onChoices({ ...choices, page: next })} />}
        </>
      )}
      <OtherMails reading={reading} language={language} onOpen={onOpen} />
    </section>
  );
}

/** How many addresses the mail did not reach; those still tried and those of somebody else's mail are told apart. */
function Headline({ counts, all, together, language }: { counts: Fates; all: number; together: boolean; language: Language }) {
  const t = manyTexts[language];
  const { failed, waiting, notYours } = counts;
  const words = all === 0 ? t.noneHeadline : together ? t.headlineTogether(all)
    : failed > 0 ? t.headline(failed) : waiting > 0 ? t.headlineWaiting(waiting) : t.headlineTogether(all);
  const apart = [failed > 0 && waiting > 0 && t.waiting(waiting), !together && notYours > 0 && t.notYours(notYours)].filter((text) => text !== false);
  return (
    <>
      <h2 id="many-title">{words}</h2>
      {apart.length > 0 && <p class="apart">{apart.join(' ')}</p>}
    </>
  );
}

/** What is to be done about the mailing itself, once for all addresses. */
function Advice({ lines, language }: { lines: readonly Recipient[]; language: Language }) {
  const advice = useMemo(() => adviseOnMailing(causesToActOn(lines), language), [lines, language]);
  if (advice.length === 0) return null;
  return (
    <section class="panel advice" aria-labelledby="advice">
      <h3 id="advice">{manyTexts[language].columns.action}</h3>
      <Steps steps={advice} />
    </section>
  );
}

/** Files to take away; none that would be empty. */
function Saves({ lines, language, onSave }: { lines: readonly Recipient[]; language: Language; onSave: (choice: Choice) => void }) {
  const t = manyTexts[language];
  const [saved, setSaved] = useState(false);
  const choose = (choice: Choice) => {
    onSave(choice);
    setSaved(true);
  };
  return (
    <section class="panel saves">
      <h3>{t.save}</h3>
      <div class="row">
        {(['remove', 'again', 'all'] as const).map((choice) => ({ choice, count: linesFor(lines, choice).length })).filter(({ count }) => count > 0).map(({ choice, count }) => (
          <button key={choice} type="button" class="act" onClick={() => choose(choice)}>{t.saves[choice](count)}</button>
        ))}
      </div>
      <output class="note">{saved ? t.saved : t.saveWhat}</output>
    </section>
  );
}

function Pager({ page, pages, language, onPage }: { page: number; pages: number; language: Language; onPage: (page: number) => void }) {
  const t = manyTexts[language];
  return (
    <div class="row pager">
      <button type="button" class="act" disabled={page === 0} onClick={() => onPage(page - 1)}>{t.previous}</button>
      <output>{t.page(page + 1, pages)}</output>
      <button type="button" class="act" disabled={page >= pages - 1} onClick={() => onPage(page + 1)}>{t.next}</button>
    </div>
  );
}
