/** The reading of what the person gave, as a store: it talks to the worker, and tells the page when something changed. */
import type { Explanation, Kind, Language } from '../bounce/types.ts';
import { Recipients } from './many/recipients.ts';
import type { FoundMail, FromWorker, OpenedMail, Problem, ProblemKind, Progress, Source, ToWorker } from './read/found.ts';

export interface ListedMail {
  kind: Kind;
  date: number | null;
  place: FoundMail['place'];
}

/** A mail that is explained in full. */
export interface Opened {
  index: number;
  mail: OpenedMail;
  /** The answer to the question whether the person wrote the returned mail. */
  wrote: boolean | null;
}

export interface ReadingState {
  status: 'idle' | 'reading' | 'done' | 'stopped';
  sources: readonly Source[];
  progress: Progress;
  mails: number;
  /** Mails of each kind. */
  kinds: Readonly<Partial<Record<Kind, number>>>;
  /** Mails that can be opened: each bounce, and the first of the others. */
  listed: readonly ListedMail[];
  recipients: Recipients;
  /** What many returns say together, once they are all read; null where each speaks for itself. */
  together: Record<Language, Explanation> | null;
  problems: readonly Problem[];
  /** Where there are few mails, each of them; empty where a table tells more. */
  few: readonly Opened[];
  opened: Opened | null;
  openProblem: ProblemKind | null;
}

const EMPTY = (): ReadingState => ({
  status: 'idle', sources: [], progress: { bytesRead: 0, bytesTotal: 0 }, mails: 0, kinds: {}, listed: [], recipients: new Recipients(),
  together: null, problems: [], few: [], opened: null, openProblem: null,
});

/** So few mails that each is read for itself: whoever has two returns has no list to keep. */
export const FEW = 5;

/** Other mails than bounces that can be opened; the rest is only counted. */
const MOST_OTHERS = 300;
const MOST_PROBLEMS = 50;

function isReturn(kind: Kind): boolean {
  return kind === 'failure' || kind === 'delay';
}

/** @returns how many mails came back, or are late */
export function returnsIn({ kinds }: Pick<ReadingState, 'kinds'>): number {
  return (kinds.failure ?? 0) + (kinds.delay ?? 0);
}

/** @returns whether each mail, or each that came back, is shown for itself; known once all are read */
export function isFew({ status, mails, kinds }: Pick<ReadingState, 'status' | 'mails' | 'kinds'>): boolean {
  const returns = returnsIn({ kinds });
  return (status === 'done' || status === 'stopped') && mails > 1 && (mails <= FEW || (returns > 0 && returns <= FEW));
}

/** Milliseconds between two looks of the page at a reading that goes on. */
const PAUSE = 120;

export class Reading {
  #state = EMPTY();
  #worker: Worker | null = null;
  #job = 0;
  #listed: ListedMail[] = [];
  #others = 0;
  #own: readonly string[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #makeWorker: () => Worker;
  readonly #changed: (state: ReadingState) => void;

  constructor(makeWorker: () => Worker, changed: (state: ReadingState) => void) {
    this.#makeWorker = makeWorker;
    this.#changed = changed;
  }

  /** Begins anew with these sources. */
  read(sources: Source[], own: readonly string[]): void {
    this.clear();
    this.#own = own;
    this.#set({ status: 'reading', sources });
    this.#tell({ type: 'read', job: this.#job, sources, own: [...own] });
  }

  /** Shows again what was shown before; a reading that had not come to its end begins anew. */
  resume(state: ReadingState, own: readonly string[]): void {
    if (state.status === 'reading') {
      this.read([...state.sources], own);
      return;
    }
    this.clear();
    this.#own = own;
    this.#listed = [...state.listed];
    this.#set(state);
    this.#openFew();
  }

  /** Ends the reading; what was found stays. */
  stop(): void {
    if (this.#state.status !== 'reading') return;
    this.#tell({ type: 'cancel' });
    this.#set({ status: 'stopped' });
  }

  /** Forgets everything. */
  clear(): void {
    if (this.#state.status === 'reading') this.#tell({ type: 'cancel' });
    this.#job += 1;
    this.#listed = [];
    this.#others = 0;
    this.#opening = null;
    this.#state = EMPTY();
    this.#show();
  }

  /** Shows one mail for itself. */
  open(index: number): void {
    const known = this.#state.few.find((one) => one.index === index);
    if (known) {
      this.#set({ opened: known, openProblem: null });
      return;
    }
    this.#opening = index;
    this.#ask(index, null);
  }

  /** Explains a mail anew. @param wrote the answer to the question whether the person wrote the returned mail */
  answer(index: number, wrote: boolean | null): void {
    this.#ask(index, wrote);
  }

  #ask(index: number, wrote: boolean | null): void {
    const listed = this.#listed[index];
    const source = listed && this.#state.sources[listed.place.source];
    if (source) this.#tell({ type: 'open', job: this.#job, index, source, place: listed.place, own: [...this.#own], wrote });
  }

  /** The mail that was asked for, to be shown when it comes; null where none is waited for. */
  #opening: number | null = null;

  #answered(index: number, mail: OpenedMail | null, wrote: boolean | null, problem: ProblemKind | null): void {
    const isShown = this.#opening === index || this.#state.opened?.index === index;
    if (this.#opening === index) this.#opening = null;
    if (!mail) {
      this.#set({ openProblem: problem });
      return;
    }
    const one = { index, mail, wrote };
    const few = isFew(this.#state) ? [...this.#state.few.filter((other) => other.index !== index), one].sort((a, b) => a.index - b.index) : [];
    this.#set({ few, ...(isShown && { opened: one }), openProblem: null });
  }

  /** Back from one mail to all. */
  close(): void {
    this.#set({ opened: null, openProblem: null });
  }

  #receive(message: FromWorker): void {
    if (message.job !== this.#job) return;
    switch (message.type) {
      case 'found':
        message.mails.forEach((mail) => this.#add(mail));
        this.#later();
        break;
      case 'problem':
        if (this.#state.problems.length < MOST_PROBLEMS) this.#set({ problems: [...this.#state.problems, message.problem] });
        break;
      case 'progress':
        this.#state = { ...this.#state, progress: message.progress };
        this.#later();
        break;
      case 'together':
        this.#set({ together: message.explanations });
        break;
      case 'done':
        this.#finish();
        break;
      case 'opened':
        this.#answered(message.index, message.mail, message.wrote, message.problem);
    }
  }

  #add(mail: FoundMail): void {
    const { kinds, mails, recipients } = this.#state;
    this.#state = { ...this.#state, mails: mails + 1, kinds: { ...kinds, [mail.kind]: (kinds[mail.kind] ?? 0) + 1 } };
    if (!isReturn(mail.kind) && this.#others++ >= MOST_OTHERS) return;
    recipients.add(mail, this.#listed.length);
    this.#listed.push({ kind: mail.kind, date: mail.date, place: mail.place });
  }

  #finish(): void {
    this.#set({ status: this.#state.status === 'stopped' ? 'stopped' : 'done' });
    if (this.#state.mails === 1) this.open(0);
    else this.#openFew();
  }

  /** Of many mails that are no returns only those are opened that are. */
  #openFew(): void {
    if (!isFew(this.#state)) return;
    const known = new Set(this.#state.few.map(({ index }) => index));
    this.#listed.forEach(({ kind }, index) => {
      if (!known.has(index) && (this.#state.mails <= FEW || isReturn(kind))) this.#ask(index, null);
    });
  }

  #tell(message: ToWorker): void {
    this.#worker ??= this.#start();
    this.#worker.postMessage(message); // oxlint-disable-line unicorn/require-post-message-target-origin -- a worker has no origin to name
  }

  #start(): Worker {
    const worker = this.#makeWorker();
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => this.#receive(data));
    worker.addEventListener('error', () => {
      this.#worker = null;
      this.#set({ status: 'done', problems: [...this.#state.problems, { file: null, kind: 'failed' }] });
    });
    return worker;
  }

  #set(change: Partial<ReadingState>): void {
    this.#state = { ...this.#state, ...change };
    this.#show();
  }

  #later(): void {
    this.#timer ??= setTimeout(() => this.#show(), PAUSE);
  }

  #show(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#state = { ...this.#state, listed: this.#listed };
    this.#changed(this.#state);
  }
}
