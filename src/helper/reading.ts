/** The reading of what the person gave, as a store: it talks to the worker, and tells the page when something changed. */
import type { Explanation, Kind, Language } from '../bounce/types.ts';
import { Recipients } from './many/recipients.ts';
import type { FoundMail, FromWorker, OpenedMail, Problem, ProblemKind, Progress, Source, ToWorker } from './read/found.ts';

export interface ListedMail {
  kind: Kind;
  date: number | null;
  place: FoundMail['place'];
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
  opened: { index: number; mail: OpenedMail; wrote: boolean | null } | null;
  openProblem: ProblemKind | null;
}

const EMPTY = (): ReadingState => ({
  status: 'idle', sources: [], progress: { bytesRead: 0, bytesTotal: 0 }, mails: 0, kinds: {}, listed: [], recipients: new Recipients(),
  together: null, problems: [], opened: null, openProblem: null,
});

/** Other mails than bounces that can be opened; the rest is only counted. */
const MOST_OTHERS = 300;
const MOST_PROBLEMS = 50;

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
    this.#state = EMPTY();
    this.#show();
  }

  /** Explains one mail. @param wrote the answer to the question whether the person wrote the returned mail */
  open(index: number, wrote: boolean | null = null): void {
    const listed = this.#listed[index];
    const source = listed && this.#state.sources[listed.place.source];
    if (!source) return;
    this.#opening = { index, wrote };
    this.#tell({ type: 'open', job: this.#job, source, place: listed.place, own: [...this.#own], wrote });
  }

  #opening: { index: number; wrote: boolean | null } = { index: 0, wrote: null };

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
        this.#set(message.mail ? { opened: { ...this.#opening, mail: message.mail }, openProblem: null } : { openProblem: message.problem });
    }
  }

  #add(mail: FoundMail): void {
    const { kinds, mails, recipients } = this.#state;
    this.#state = { ...this.#state, mails: mails + 1, kinds: { ...kinds, [mail.kind]: (kinds[mail.kind] ?? 0) + 1 } };
    const isBounce = mail.kind === 'failure' || mail.kind === 'delay';
    if (!isBounce && this.#others++ >= MOST_OTHERS) return;
    recipients.add(mail, this.#listed.length);
    this.#listed.push({ kind: mail.kind, date: mail.date, place: mail.place });
  }

  #finish(): void {
    this.#set({ status: this.#state.status === 'stopped' ? 'stopped' : 'done' });
    if (this.#state.mails === 1) this.open(0);
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
