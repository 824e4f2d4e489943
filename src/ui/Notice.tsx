import type { ComponentChildren } from 'preact';
import type { Tone } from '../bounce/types.ts';
import { Mark } from './Mark.tsx';

interface NoticeProps {
  tone: Tone;
  title?: string | undefined;
  /** Read out when it appears: for what follows from something that the person just did. */
  alert?: boolean;
  children?: ComponentChildren;
}

/** Something to know that is no explanation of a mail: a page to reload, a file that could not be read. */
export function Notice({ tone, title, alert = false, children }: NoticeProps) {
  return (
    <div class={`notice ${tone}`} role={alert ? 'alert' : undefined}>
      <Mark tone={tone} small />
      <div>
        {title && <p class="notice-title">{title}</p>}
        {children}
      </div>
    </div>
  );
}
