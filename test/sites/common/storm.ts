import { h } from './dom.ts';

export interface Storm {
  changes: number;
  milliseconds: number;
}

let ending = new AbortController();

/** Ends a storm before its time. */
export function calm(): void {
  ending.abort();
}

/**
 * Changes the document without a pause, as busy pages do: nodes come and go, texts and attributes change, right inside the region
 * where messages are read. It keeps to the rate as long as the machine can.
 * @param perSecond changes a second
 */
export async function storm(milliseconds: number, perSecond: number): Promise<Storm> {
  const place = h('div', { 'aria-hidden': 'true', style: 'position: absolute; width: 1px; height: 1px; overflow: hidden' });
  const text = h('span', {}, '0');
  place.append(text);
  const region = document.querySelector('[role="main"]') ?? document.body;
  region.append(place);
  const start = performance.now();
  let changes = 0;
  const { signal } = (ending = new AbortController());
  while (!signal.aborted && performance.now() - start < milliseconds) {
    const due = Math.floor(((performance.now() - start) / 1000) * perSecond);
    while (changes < due) {
      change(place, text, changes);
      changes += 1;
    }
    if (!place.isConnected) (document.querySelector('[role="main"]') ?? document.body).append(place);
    await new Promise((resolve) => { setTimeout(resolve, 4); });
  }
  place.remove();
  return { changes, milliseconds: performance.now() - start };
}

function change(place: HTMLElement, text: HTMLElement, count: number): void {
  if (count % 4 === 0) place.append(h('i', { class: `t${count % 7}` }, String(count)));
  else if (count % 4 === 1) text.textContent = String(count);
  else if (count % 4 === 2) place.dataset['count'] = String(count);
  else place.querySelector('i')?.remove();
}
