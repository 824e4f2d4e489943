import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Language } from '../bounce/types.ts';

interface ScrollTextProps {
  /** What the text is, for a screen reader. */
  label: string;
  class?: string;
  lang?: Language;
  /** Another one brings the first marked words into the box's view. */
  markedFor?: unknown;
  children: ComponentChildren;
}

/** Text as it came, in a box that scrolls where it is long: by pointer, and by keyboard once it has the focus (WCAG 2.1.1). */
export function ScrollText({ label, lang, markedFor, children, ...props }: ScrollTextProps) {
  const box = useRef<HTMLPreElement>(null);
  useLayoutEffect(() => {
    const mark = box.current?.querySelector('mark');
    if (!box.current || !mark) return;
    const below = mark.getBoundingClientRect().top - box.current.getBoundingClientRect().top;
    if (below > box.current.clientHeight / 2) box.current.scrollTop = below - box.current.clientHeight / 3;
  }, [markedFor]);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role -- the keyboard scrolls only what can have the focus
    <pre ref={box} class={props.class} role="region" aria-label={label} tabIndex={0} lang={lang}>{children}</pre>
  );
}
