/**
 * How much work something is, without a clock: how often the classifier's pieces of code run, as V8 counts them for coverage, and
 * how many characters the engine's own searches pass over meanwhile, which no counter sees.
 */
import { Session } from 'node:inspector/promises';

/** @returns steps of the work: but for a per cent the same number on every machine, however busy it is */
export async function stepsOf(work: () => void): Promise<number> {
  const session = new Session();
  session.connect();
  try {
    await session.post('Profiler.enable');
    await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    await session.post('Profiler.takePreciseCoverage'); // What ran before does not count.
    const characters = charactersOf(work);
    const { result } = await session.post('Profiler.takePreciseCoverage');
    const ranges = result.filter(({ url }) => url.includes('/src/bounce/')).flatMap(({ functions }) => functions.flatMap((one) => one.ranges));
    return characters + ranges.reduce((sum, { count }) => sum + count, 0);
  } finally {
    session.disconnect();
  }
}

function charactersOf(work: () => void): number {
  let passed = 0;
  const { indexOf, lastIndexOf } = String.prototype;
  const { exec } = RegExp.prototype;
  const { decode } = TextDecoder.prototype;
  const restore = [
    replaced(String.prototype, {
      indexOf(this: string, search: string, from = 0): number {
        const found = indexOf.call(this, search, from);
        passed += Math.max(0, (found < 0 ? this.length : found) - from);
        return found;
      },
      lastIndexOf(this: string, search: string, from?: number): number {
        const found = lastIndexOf.call(this, search, from);
        passed += this.length - Math.max(found, 0);
        return found;
      },
      includes(this: string, search: string, from = 0): boolean {
        return this.indexOf(search, from) >= 0;
      },
      ...Object.fromEntries(WHOLE.map((name) => [name, function whole(this: string, ...given: never[]): unknown {
        passed += this.length;
        return Reflect.apply(ORIGINALS[name], this, given);
      }])),
    }),
    // Every use of a pattern goes through its `exec` (ECMA-262, section 22.2.7.1).
    replaced(RegExp.prototype, {
      exec(this: RegExp, subject: string): RegExpExecArray | null {
        const from = this.global || this.sticky ? this.lastIndex : 0;
        const match = exec.call(this, subject);
        passed += match ? match.index + match[0].length - from : this.sticky ? 1 : subject.length - from;
        return match;
      },
    }),
    replaced(TextDecoder.prototype, {
      decode(this: TextDecoder, input?: Uint8Array, options?: { stream?: boolean }): string {
        passed += input?.byteLength ?? 0;
        return decode.call(this, input, options);
      },
    }),
  ];
  try {
    work();
  } finally {
    for (const one of restore) one();
  }
  return passed;
}

/** Methods of strings that go over the whole text. */
const WHOLE = ['toLowerCase', 'normalize', 'trim', 'split', 'replaceAll'] as const;
const ORIGINALS = Object.fromEntries(WHOLE.map((name) => [name, String.prototype[name]])) as Record<(typeof WHOLE)[number], () => unknown>;

/** Puts other methods in the place of a prototype's own. @returns what puts those back */
function replaced(prototype: object, methods: Record<string, unknown>): () => void {
  const own = Object.fromEntries(Object.keys(methods).map((name) => [name, Reflect.get(prototype, name) as unknown]));
  Object.assign(prototype, methods);
  return () => { Object.assign(prototype, own); };
}
