import { browser } from '../../browser.ts';
import type { ToBackground } from '../../messages.ts';
import type { MessagesSeen } from '../message/messages.ts';
import type { Page } from '../page.ts';
import { BODY_PATIENCE, troubles, type Signs } from './judge.ts';
import { healthReport } from './report.ts';
import { NOTHING, survey, type Survey } from './survey.ts';

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

/** Knows whether the page is understood, and tells the toolbar, with the number of bounces in view. Nothing of a mail is told. */
export function startHealth(page: Page): Health {
  const { adapter, document, signal } = page;
  let list = NOTHING;
  let messages: MessagesSeen = { ways: [], bodies: 0, writing: false };
  let opened = 0;
  let named: { href: string; since: number } | null = null;
  let told = '';
  let lastSurvey = Number.NEGATIVE_INFINITY;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let patience: ReturnType<typeof setTimeout> | undefined;

  const signs = (): Signs => ({ survey: list, messages, namedFor: named && performance.now() - named.since });
  const understood = () => troubles(signs()).length === 0;

  function tell(): void {
    const message: ToBackground = { type: 'seen', bounces: opened > 0 ? opened : list.bounces.length, understood: understood() };
    const now = JSON.stringify(message);
    if (now === told || signal.aborted) return;
    told = now;
    browser.runtime.sendMessage(message).catch(() => { told = ''; });
  }

  function takeSurvey(): Survey {
    lastSurvey = performance.now();
    list = survey(page);
    return list;
  }

  function surveySoon(): void {
    waiting ??= setTimeout(() => {
      waiting = undefined;
      whenIdle(() => {
        if (signal.aborted) return;
        takeSurvey();
        tell();
      });
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
    survey: takeSurvey,
    understood,
    report: () => healthReport(page, signs(), troubles(signs())),
  };
}

/** When the page has nothing better to do. */
function whenIdle(work: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work, { timeout: 2_000 });
  else work();
}
