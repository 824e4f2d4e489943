import { chooseLanguage } from '../language/choose.ts';
import { readSettings, watchSettings, type Settings } from '../settings.ts';
import { answerMessages, type Answers } from './answers.ts';
import { startHealth } from './health/health.ts';
import { newToolbar } from './health/toolbar.ts';
import { startHover } from './hover/hover.ts';
import { fenceKeys } from './key-fence.ts';
import { newMemory } from './memory.ts';
import { startMessages } from './message/messages.ts';
import type { Page } from './page.ts';
import { watchRoute } from './route.ts';
import { atFirstIdleTime } from './spare-time.ts';
import { explainInView, explainListed, jumpTo, type Parts, viewOf } from './view.ts';

/** What differs from site to site. */
export type Site = Pick<Page, 'adapter' | 'fetchOriginal'>;

/**
 * Runs all that there is on one page of a mail site, from the moment that the page is idle for the first time, or somebody is there,
 * until the signal ends.
 */
export function run(site: Site, document: Document, signal: AbortSignal): void {
  let answers: () => Answers | null = () => null;
  const begun = atFirstIdleTime(async () => {
    if (!signal.aborted) answers = await begin(site, document, signal);
  }, signal);
  answerMessages(async () => {
    await begun();
    return answers();
  }, signal);
}

/**
 * Runs by the settings as they are. Where settings or account change, or the page stops being a mailbox, it ends what runs and begins
 * anew: nothing needs to know how to change while running.
 * @returns answers to questions about the page; null while it is no mailbox, or the person does not want it explained
 */
async function begin({ adapter, fetchOriginal }: Site, document: Document, signal: AbortSignal): Promise<() => Answers | null> {
  let settings: Settings | null = null;
  let running: { parts: Parts; look: () => void; stop: AbortController } | null = null;
  let account = accountOf(document.location);
  let memory = newMemory();
  const toolbar = newToolbar();

  function restart(): void {
    running?.stop.abort();
    running = null;
    if (signal.aborted) return;
    if (!settings?.[adapter.site] || !adapter.isMailbox(new URL(document.location.href))) return toolbar.tell(0, true);
    const stop = new AbortController();
    const language = chooseLanguage(settings.language, document.documentElement.lang, navigator.languages);
    const page: Page = { adapter, fetchOriginal, document, settings, language, memory, signal: AbortSignal.any([signal, stop.signal]) };
    const health = startHealth(page, toolbar);
    const messages = startMessages(page, (seen) => {
      route.look();
      health.looked(seen, messages.opened().length);
      hover.look();
    });
    const hover = startHover(page, () => messages.opened().length > 0);
    fenceKeys(window, (target) => hover.isOurs(target) || messages.isOurs(target), hover.key, page.signal);
    running = { parts: { page, hover, messages, health }, look: messages.look, stop };
  }

  const route = watchRoute(() => {
    const now = accountOf(document.location);
    const isMailbox = adapter.isMailbox(new URL(document.location.href));
    if (now !== account) memory = newMemory();
    if (now !== account || isMailbox !== (running !== null)) {
      account = now;
      restart();
    }
    running?.parts.health.moved();
    running?.look();
  }, signal);

  // The page comes back from the browser's memory as it was; what it missed meanwhile is looked up.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) toolbar.emptied();
    running?.look();
  }, { signal });
  watchSettings((changed) => {
    settings = changed;
    restart();
  }, signal);
  ({ settings } = await readSettings());
  restart();
  return () => running && answersOf(running.parts);
}

function answersOf(parts: Parts): Answers {
  return {
    view: () => viewOf(parts),
    'explain-listed': () => explainListed(parts),
    jump: ({ key }) => jumpTo(parts, key),
    'explain-in-view': () => explainInView(parts),
  };
}

/** Which of the person's accounts a page is for: "/mail/u/1/", "/mail/b/…/". */
function accountOf({ pathname }: Location): string {
  return /\/(?:u\/\d+|b\/[^/]+)(?=\/|$)/.exec(pathname)?.[0] ?? '';
}
