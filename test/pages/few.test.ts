import { describe, expect, test } from 'vitest';
import type { Kind } from '../../src/bounce/types.ts';
import type { FromWorker, OpenedMail, ToWorker } from '../../src/helper/read/found.ts';
import { isFew, Reading, type ReadingState } from '../../src/helper/reading.ts';

/** Stands for a mail that was explained: the page only hands it on. */
const MAIL = {} as OpenedMail;

/** Finds mails of these kinds, and explains each as soon as it is asked. */
class FakeWorker extends EventTarget {
  readonly kinds: readonly Kind[];
  readonly asked: number[] = [];

  constructor(kinds: readonly Kind[]) {
    super();
    this.kinds = kinds;
  }

  postMessage(message: ToWorker): void {
    if (message.type === 'read') {
      const { job } = message;
      this.#tell({ type: 'found', job, mails: this.kinds.map((kind, offset) => ({ place: { source: 0, offset, length: 1, format: 'mail' }, kind, date: null, recipients: [] })) });
      this.#tell({ type: 'done', job });
    } else if (message.type === 'open') {
      const { job, index, wrote } = message;
      this.asked.push(message.place.offset);
      this.#tell({ type: 'opened', job, index, wrote, mail: MAIL, problem: null });
    }
  }

  #tell(data: FromWorker): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

function read(...kinds: Kind[]) {
  const worker = new FakeWorker(kinds);
  const states: ReadingState[] = [];
  const reading = new Reading(() => worker as unknown as Worker, (state) => states.push(state));
  reading.read([{ text: 'any' }], []);
  const now = () => states.at(-1) as ReadingState;
  return { reading, worker, now };
}

const shown = ({ few }: ReadingState) => few.map(({ index }) => index);

describe('a few mails', () => {
  test('are each explained, whatever they are', () => {
    const { now, worker } = read('failure', 'auto_reply', 'delay');
    expect(isFew(now())).toBe(true);
    expect(shown(now())).toEqual([0, 1, 2]);
    expect(worker.asked).toEqual([0, 1, 2]);
    expect(now().opened).toBeNull();
  });

  test('that came back are explained where they lie among many that did not', () => {
    const { now, worker } = read('not_a_bounce', 'not_a_bounce', 'failure', 'not_a_bounce', 'not_a_bounce', 'failure', 'auto_reply');
    expect(isFew(now())).toBe(true);
    expect(worker.asked).toEqual([2, 5]);
  });

  test('are not a list; one alone, and many without a return, are none of them', () => {
    for (const kinds of [Array<Kind>(6).fill('failure'), Array<Kind>(8).fill('not_a_bounce')]) {
      const { now } = read(...kinds);
      expect(isFew(now())).toBe(false);
      expect(shown(now())).toEqual([]);
    }
    const { now } = read('failure');
    expect(isFew(now())).toBe(false);
    expect(now().opened?.index).toBe(0);
  });

  test('open without being read again, and an answer stays with its mail', () => {
    const { reading, worker, now } = read('failure', 'failure');
    reading.answer(1, false);
    expect(now().few.map(({ wrote }) => wrote)).toEqual([null, false]);
    expect(now().opened).toBeNull();
    reading.open(1);
    expect(now().opened).toMatchObject({ index: 1, wrote: false });
    reading.answer(1, true);
    expect(now().opened).toMatchObject({ index: 1, wrote: true });
    reading.close();
    expect(now().few.map(({ wrote }) => wrote)).toEqual([null, true]);
    expect(worker.asked).toEqual([0, 1, 1, 1]);
  });
});
