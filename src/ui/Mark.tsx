import type { Tone } from '../bounce/types.ts';

/** Our own drawings on a grid of 24, one shape a tone, so that colour is never the only sign. */
const DRAWINGS: Record<Tone, readonly string[]> = {
  // An envelope that was crossed out.
  stop: ['M12 18H5a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2h13a2 2 0 0 1 2 2v4', 'M3.5 7.5l8 5.5 8-5.5', 'M15.5 15.5l5 5M20.5 15.5l-5 5'],
  // A clock.
  wait: ['M12 3.5a8.5 8.5 0 1 1 0 17a8.5 8.5 0 0 1 0-17z', 'M12 7.5V12l3 2'],
  // A tick.
  good: ['M4.5 12.5l5 5L19.5 7'],
  // A question in a speech bubble: nothing alarming, something to know.
  calm: ['M20.5 11.5a8 8 0 0 1-8.5 8a9.5 9.5 0 0 1-3.2-.6L3.5 20.5l1.5-4.2a7.6 7.6 0 0 1-1.5-4.8a8 8 0 0 1 8.5-8a8 8 0 0 1 8.5 8z', 'M9.8 9.5a2.3 2.3 0 1 1 3.4 2q-1.2.7-1.2 1.7', 'M12 15.8v.1'],
  // A triangle with an exclamation mark.
  warn: ['M10.5 4.5L2.8 17.8a1.7 1.7 0 0 0 1.5 2.6h15.4a1.7 1.7 0 0 0 1.5-2.6L13.5 4.5a1.75 1.75 0 0 0-3 0z', 'M12 9.5v4', 'M12 16.8v.1'],
};

/** The sign of an explanation's tone. Decoration: the words say the same. */
export function Mark({ tone, small = false }: { tone: Tone; small?: boolean }) {
  return (
    <span class={small ? `mark small ${tone}` : `mark ${tone}`} aria-hidden="true">
      <svg viewBox="0 0 24 24">
        {DRAWINGS[tone].map((path) => <path key={path} d={path} />)}
      </svg>
    </span>
  );
}
