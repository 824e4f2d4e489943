import type { Page } from 'puppeteer-core';

export interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  ts: number;
  dur?: number;
  /** CPU time of the thread, in microseconds. */
  tdur?: number;
  args?: { data?: { url?: string } };
}

/** What the browser noted of a page while something was done: the beginning and end of each script that ran, and little else. */
export async function traced(page: Page, work: () => Promise<void>): Promise<TraceEvent[]> {
  await page.tracing.start({ categories: ['devtools.timeline', 'blink.user_timing', 'loading'] });
  await work();
  const bytes = await page.tracing.stop();
  return (JSON.parse(new TextDecoder().decode(bytes)) as { traceEvents: TraceEvent[] }).traceEvents;
}

/** Calls into scripts of the extension's, the outermost of each, in the order of time. */
export function callsOfExtension(events: readonly TraceEvent[]): TraceEvent[] {
  const calls = events
    .filter(({ name, args }) => (name === 'EvaluateScript' || name === 'FunctionCall') && args?.data?.url?.startsWith('chrome-extension://') === true)
    .sort((one, other) => one.ts - other.ts);
  let end = 0;
  return calls.filter(({ ts, dur = 0 }) => {
    const isOuter = ts >= end;
    if (isOuter) end = ts + dur;
    return isOuter;
  });
}

/** CPU time of calls, in milliseconds. */
export function cpuOfCalls(calls: readonly TraceEvent[]): number {
  return calls.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1_000;
}
