import { isWritten } from '../../webmail/visible.ts';
import type { MessagesSeen } from '../message/messages.ts';
import type { Page } from '../page.ts';
import { whenIdle } from '../spare-time.ts';
import { BODY_PATIENCE, troubles, type Signs } from './judge.ts';
import { healthReport } from './report.ts';
import { NOTHING, survey, surveying, type Survey } from './survey.ts';
import type { Toolbar } from './toolbar.ts';

/** Milliseconds between two looks over the list, at least: it is for a number on the toolbar. */
const SURVEY_EVERY = 5_000;

/** Milliseconds after a change until the list is looked over. */
const SETTLED = 1_000;

export interface Health {
  /** The opened messages were looked at; `bounces` of them have cards. */
  looked(seen: MessagesSeen, bounces: number): void;
  /** The address may have changed. */
  moved(): void;
  /** What the list holds now. */
  survey(): Survey;
  understood(): boolean;
  report(): string;
}

/** Knows whether the page is understood, and tells the toolbar, with the number of bounces in view. */
export function startHealth(page: Page, toolbar: Toolbar): Health {
  const { adapter, document, signal } = page;
  let list = NOTHING;
  let messages: MessagesSeen = { ways: [], bodies: 0 };
  let opened = 0;
  let named: { href: string; since: number } | null = null;
  let lastSurvey = Number.NEGATIVE_INFINITY;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let patience: ReturnType<typeof setTimeout> | undefined;

  const signs = (): Signs => ({
    survey: list,
    messages,
    namedFor: named && performance.now() - named.since,
    isWriting: () => isWritten(adapter.readingRegion(document) ?? document.body),
  });
  const understood = () => troubles(signs()).length === 0;

  function tell(): void {
    if (!signal.aborted) toolbar.tell(opened > 0 ? opened : list.bounces.length, understood());
  }

  function surveyed(found: Survey): void {
    waiting = undefined;
    lastSurvey = performance.now();
    list = found;
    tell();
  }

  /** Looks over the list while the page has nothing better to do. */
  function surveySoon(): void {
    waiting ??= setTimeout(() => {
      const steps = surveying(page);
      const goOn = (hasTime: () => boolean) => {
        if (signal.aborted) return;
        let step = steps.next();
        while (!step.done && hasTime()) step = steps.next();
        if (step.done) surveyed(step.value);
        else whenIdle(goOn);
      };
      whenIdle(goOn);
    }, Math.max(SETTLED, lastSurvey + SURVEY_EVERY - performance.now()));
  }

  function moved(): void {
    const url = new URL(document.location.href);
    const names = adapter.namesMessage(url);
    if (!names) named = null;
    else if (named?.href !== url.href) {
      named = { href: url.href, since: performance.now() };
      clearTimeout(patience);
      patience = setTimeout(tell, BODY_PATIENCE + 50);
    }
    surveySoon();
  }

  signal.addEventListener('abort', () => {
    clearTimeout(waiting);
    clearTimeout(patience);
  });
  moved();
  return {
    looked(seen, bounces) {
      messages = seen;
      opened = bounces;
      moved();
      tell();
    },
    moved,
    survey() {
      list = survey(page);
      return list;
    },
    understood,
    report: () => healthReport(page, signs(), troubles(signs())),
  };
}
