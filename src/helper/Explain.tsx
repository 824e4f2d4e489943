import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Language } from '../bounce/types.ts';
import { browser } from '../browser.ts';
import { fewTexts } from '../language/few.ts';
import { helperTexts } from '../language/helper.ts';
import type { BackgroundAnswers, ToBackground } from '../messages.ts';
import { FewMails } from './few/FewMails.tsx';
import { FirstHelp } from './FirstHelp.tsx';
import { keep, kept, MOST_KEPT } from './keep.ts';
import { ManyMails } from './many/ManyMails.tsx';
import { FIRST_CHOICES, type Choices } from './many/view.ts';
import { OneMail } from './one/OneMail.tsx';
import { Paste, takeDrops, type PasteActions } from './Paste.tsx';
import { Problems } from './Problems.tsx';
import { ReadingProgress } from './ReadingProgress.tsx';
import type { Source } from './read/found.ts';
import { FEW, isFew, Reading, returnsIn, type ReadingState } from './reading.ts';

interface ExplainProps {
  language: Language;
  /** The person's own addresses. */
  own: readonly string[];
  /** Stands for a text that the background keeps ready, or null. */
  ticket: string | null;
}

const makeWorker = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

/** What stood on the page before something else took its place. */
interface Before {
  text: string;
  readText: string;
  state: ReadingState | null;
  choices: Choices;
  /** How it went: wiped away, or replaced by what was given next. */
  how: 'cleared' | 'replaced';
}

/** Paste, drop or choose; read what it means. */
export function Explain({ language, own, ticket }: ExplainProps) {
  const t = helperTexts[language];
  const [text, setText] = useState('');
  /** What stood in the field when the reading began: the answer is of that text. Empty for files. */
  const [readText, setReadText] = useState('');
  const [before, setBefore] = useState<Before | null>(null);
  const [state, setState] = useState<ReadingState | null>(null);
  const [choices, setChoices] = useState(FIRST_CHOICES);
  const [dropping, setDropping] = useState(false);
  /** Nothing was handed over, and nothing is left from before: the page stands empty. */
  const [isEmpty, setEmpty] = useState(false);
  const reading = useMemo(() => new Reading(makeWorker, setState), []);
  const shown = state && state.status !== 'idle' ? state : null;

  const change = (value: string) => {
    setText(value);
    void keep(value);
  };
  const putAway = (how: Before['how']) => {
    const wasText = text === '' ? readText : text;
    setBefore(wasText === '' && !shown ? null : { text: wasText, readText, state: shown, choices, how });
  };
  const bringBack = (was: Before) => {
    setBefore(null);
    change(was.text);
    setReadText(was.readText);
    setChoices(was.choices);
    if (was.state) reading.resume(was.state, own);
    else reading.clear();
  };
  const begin = (value: string, sources: Source[]) => {
    change(value);
    setReadText(value);
    setChoices(FIRST_CHOICES);
    reading.read(sources, own);
  };
  const actions: PasteActions = {
    edit(value) {
      // The keys that undo, pressed in the field, bring back a text alone: its answer comes with it.
      if (before && value === before.text && value !== '') bringBack(before);
      else {
        setBefore(null);
        change(value);
      }
    },
    explain(value) {
      if (value !== text) putAway('replaced');
      begin(value, [{ text: value }]);
    },
    readFiles(files) {
      putAway('replaced');
      begin('', files.map((file) => ({ file })));
    },
    clear() {
      putAway('cleared');
      change('');
      setReadText('');
      reading.clear();
    },
  };
  // Listeners and waits outlive the drawing that began them.
  const latest = useRef(actions);
  latest.current = actions;
  // With the first drawing, not behind it: what is dropped on a page that can be seen must be taken.
  useLayoutEffect(() => {
    const life = new AbortController();
    takeDrops((files) => latest.current.readFiles(files), setDropping, life.signal);
    return () => life.abort();
  }, []);
  useEffect(() => {
    const life = new AbortController();
    const start = async () => {
      const given = ticket === null ? await kept() : await handedText(ticket) ?? await kept();
      if (life.signal.aborted) return;
      if (given === '') setEmpty(true);
      else latest.current.explain(given);
    };
    void start();
    return () => life.abort();
  }, [ticket]);

  const opened = shown?.opened ?? null;
  const few = shown !== null && isFew(shown);
  const ofEarlier = shown !== null && text !== readText;
  return (
    <>
      <h1>{t.title}</h1>
      <p class="intro">{t.intro} <span class="quiet">{t.privacy}</span></p>
      <Paste language={language} text={text} compact={shown !== null} answered={shown !== null && !ofEarlier} actions={actions} />
      <output class="note said">
        {text.length > MOST_KEPT && t.notKept}
        {before !== null && <>{t[before.how]} <button type="button" class="plain" onClick={() => bringBack(before)}>{t.undo}</button></>}
      </output>
      {isEmpty && !shown && text === '' && <FirstHelp language={language} onTry={actions.explain} />}
      {shown && (
        <div class={ofEarlier ? 'results earlier' : 'results'}>
          <output class="of-earlier">{ofEarlier && t.ofEarlier}</output>
          <ReadingProgress state={shown} language={language} onStop={() => reading.stop()} />
          <Problems problems={shown.problems} openProblem={shown.openProblem} language={language} />
          {opened && shown.mails > 1 && <p><button type="button" class="act" onClick={() => reading.close()}>← {few ? fewTexts[language].back : t.back}</button></p>}
          {opened && (
            <OneMail mail={opened.mail} wrote={opened.wrote} language={language} onAnswer={(wrote) => reading.answer(opened.index, wrote)} />
          )}
          {!opened && few && (
            <FewMails reading={shown} language={language} onOpen={(index) => reading.open(index)} onAnswer={(index, wrote) => reading.answer(index, wrote)} />
          )}
          {!opened && !few && shown.mails > FEW && (shown.status !== 'reading' || returnsIn(shown) > FEW) && (
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
