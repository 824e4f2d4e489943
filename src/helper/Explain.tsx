import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Language } from '../bounce/types.ts';
import { browser } from '../browser.ts';
import { helperTexts } from '../language/helper.ts';
import type { BackgroundAnswers, ToBackground } from '../messages.ts';
import { keep, kept, MOST_KEPT } from './keep.ts';
import { ManyMails } from './many/ManyMails.tsx';
import { FIRST_CHOICES } from './many/view.ts';
import { OneMail } from './one/OneMail.tsx';
import { Paste, takeDrops } from './Paste.tsx';
import { Problems } from './Problems.tsx';
import { ReadingProgress } from './ReadingProgress.tsx';
import { Reading, type ReadingState } from './reading.ts';

interface ExplainProps {
  language: Language;
  /** The person's own addresses. */
  own: readonly string[];
  /** Stands for a text that the background keeps ready, or null. */
  ticket: string | null;
}

const makeWorker = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

/** Paste, drop or choose; read what it means. */
export function Explain({ language, own, ticket }: ExplainProps) {
  const t = helperTexts[language];
  const [text, setText] = useState('');
  const [before, setBefore] = useState<string | null>(null);
  const [state, setState] = useState<ReadingState | null>(null);
  const [choices, setChoices] = useState(FIRST_CHOICES);
  const [dropping, setDropping] = useState(false);
  const reading = useMemo(() => new Reading(makeWorker, setState), []);
  const owned = useRef(own);
  owned.current = own;

  const change = (value: string) => {
    setText(value);
    setBefore(null);
    void keep(value);
  };
  const explain = (value: string) => {
    setChoices(FIRST_CHOICES);
    reading.read([{ text: value }], owned.current);
  };
  const readFiles = (files: File[]) => {
    setChoices(FIRST_CHOICES);
    reading.read(files.map((file) => ({ file })), owned.current);
  };
  const clear = () => {
    setBefore(text === '' ? null : text);
    setText('');
    void keep('');
    reading.clear();
  };
  // With the first drawing, not behind it: what is dropped on a page that can be seen must be taken.
  useLayoutEffect(() => {
    const life = new AbortController();
    takeDrops(readFiles, setDropping, life.signal);
    return () => life.abort();
  }, []);
  useEffect(() => {
    const life = new AbortController();
    const start = async () => {
      const given = ticket === null ? await kept() : await handedText(ticket) ?? await kept();
      if (given === '' || life.signal.aborted) return;
      change(given);
      explain(given);
    };
    void start();
    return () => life.abort();
  }, [ticket]);

  const shown = state && state.status !== 'idle' ? state : null;
  const opened = shown?.opened ?? null;
  return (
    <>
      <h1>{t.title}</h1>
      <p class="intro">{t.intro} <span class="quiet">{t.privacy}</span></p>
      <Paste language={language} text={text} compact={shown !== null} onText={change} onExplain={explain} onFiles={readFiles} onClear={clear} />
      <output class="note">
        {text.length > MOST_KEPT && t.notKept}
        {before !== null && <>{t.cleared} <button type="button" class="plain" onClick={() => change(before)}>{t.undo}</button></>}
      </output>
      {shown && (
        <div class="results">
          <ReadingProgress state={shown} language={language} onStop={() => reading.stop()} />
          <Problems problems={shown.problems} openProblem={shown.openProblem} language={language} />
          {opened && shown.mails > 1 && <p><button type="button" class="act" onClick={() => reading.close()}>← {t.back}</button></p>}
          {opened && (
            <OneMail mail={opened.mail} wrote={opened.wrote} language={language} onAnswer={(wrote) => reading.open(opened.index, wrote)} />
          )}
          {!opened && shown.mails > 1 && (
            <ManyMails reading={shown} language={language} choices={choices} onChoices={setChoices} onOpen={(index) => reading.open(index)} />
          )}
        </div>
      )}
      {dropping && <div class="drop-here" aria-hidden="true">{t.dropHere}</div>}
    </>
  );
}

/** @returns the text that was selected in another page, or null where it was fetched before */
async function handedText(ticket: string): Promise<string | null> {
  const message: ToBackground = { type: 'take-text', ticket };
  const answer: unknown = await browser.runtime.sendMessage(message).catch(() => null);
  return typeof answer === 'string' ? (answer satisfies BackgroundAnswers['take-text']) : null;
}
