import { browser } from '../../browser.ts';
import type { ToBackground } from '../../messages.ts';

/** What the toolbar shows of this page. */
export interface Toolbar {
  /** Says what is new. Nothing of a mail is told. */
  tell(bounces: number, understood: boolean): void;
  /** The browser has shown another page meanwhile, and its toolbar is empty again. */
  emptied(): void;
}

/** The toolbar of a page that was just loaded shows nothing: as long as there is nothing to tell, the background is left to sleep. */
export function newToolbar(): Toolbar {
  const nothing = contents(0, true);
  let told = nothing;
  return {
    tell(bounces, understood) {
      const now = contents(bounces, understood);
      if (now === told) return;
      told = now;
      const message: ToBackground = { type: 'seen', bounces, understood };
      // Whatever was not heard is told at the next look.
      browser.runtime.sendMessage(message).catch(() => { told = ''; });
    },
    emptied: () => { told = nothing; },
  };
}

function contents(bounces: number, understood: boolean): string {
  return `${bounces}/${understood}`;
}
