import type { ComponentChildren } from 'preact';
import type { Language } from '../bounce/types.ts';

interface ScrollTextProps {
  /** What the text is, for a screen reader. */
  label: string;
  class?: string;
  lang?: Language;
  children: ComponentChildren;
}

/** Text as it came, in a box that scrolls where it is long: by pointer, and by keyboard once it has the focus (WCAG 2.1.1). */
export function ScrollText({ label, lang, children, ...props }: ScrollTextProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role -- the keyboard scrolls only what can have the focus
    <pre class={props.class} role="region" aria-label={label} tabIndex={0} lang={lang}>{children}</pre>
  );
}
