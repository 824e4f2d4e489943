import type { Tone } from '../bounce/types.ts';

/** The sign of an explanation's tone; card.css draws it. Decoration: the words say the same. */
export function Mark({ tone, small = false }: { tone: Tone; small?: boolean }) {
  return (
    <span class={small ? `mark small ${tone}` : `mark ${tone}`} aria-hidden="true">
      <svg viewBox="0 0 24 24"><path /></svg>
    </span>
  );
}
