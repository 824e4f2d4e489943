// @vitest-environment happy-dom
import { changed, observing } from './support/observers.ts';
import { after, stop } from './support/page.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { pageOf } from './support/page.ts';
import { watchRegion } from '../../src/content/message/watch-region.ts';

let region: HTMLElement | null;
let works: number[];
let work: () => boolean;
let clock: number;

beforeEach(async () => {
  document.body.innerHTML = '<div id="around"><div id="region"></div></div><div id="beside"></div>';
  region = document.querySelector<HTMLElement>('#region');
  works = [];
  clock = 0;
  work = () => true;
});

function watch(): () => void {
  return watchRegion({
    document, region: () => region, signal: pageOf().signal, now: () => clock,
    work: () => {
      works.push(performance.now());
      return work();
    },
  });
}

const inRegion = () => document.querySelector('#region')!;

describe('the work is done', () => {
  test('once at the beginning, and again soon after something changed', async () => {
    watch();
    expect(works).toHaveLength(0);
    await after(100);
    expect(works).toHaveLength(1);
    await after(10_000);
    expect(works, 'nothing changed').toHaveLength(1);
    changed(inRegion());
    await after(99);
    expect(works).toHaveLength(1);
    await after(1);
    expect(works).toHaveLength(2);
  });

  test('on a page that never stops changing too, and once for many changes', async () => {
    watch();
    await after(100);
    for (let millisecond = 0; millisecond < 1_000; millisecond += 1) {
      changed(inRegion());
      await after(1);
    }
    expect(works.length).toBeGreaterThanOrEqual(9);
    expect(works.length).toBeLessThanOrEqual(11);
  });

  test('with no more than one change heard between two works', async () => {
    watch();
    await after(100);
    expect(changed(inRegion())).toBe(1);
    expect(changed(inRegion()), 'told while the work waits').toBe(0);
    await after(100);
    expect(changed(inRegion())).toBe(1);
  });

  test('on when it was not finished, after the page had its turn', async () => {
    let left = 3;
    work = () => {
      left -= 1;
      return left === 0;
    };
    watch();
    await after(100);
    expect(works).toHaveLength(1);
    await after(16);
    expect(works).toHaveLength(2);
    await after(16);
    expect(works).toHaveLength(3);
    await after(5_000);
    expect(works).toHaveLength(3);
  });

  test('as soon as somebody asks, for what no change tells', async () => {
    const look = watch();
    await after(5_000);
    look();
    look();
    await after(100);
    expect(works).toHaveLength(2);
  });
});

describe('the time between two works', () => {
  const gapAfter = async (took: number) => {
    work = () => {
      clock += took;
      return true;
    };
    watch();
    await after(100);
    const start = performance.now();
    changed(inRegion());
    await after(5_000);
    return works.at(-1)! - start;
  };

  test('grows with what the work takes, so that all of it stays a small share', async () => {
    expect(await gapAfter(4)).toBe(200);
  });

  test('is never longer than a card may take', async () => {
    expect(await gapAfter(300)).toBe(400);
  });

  test('is never shorter than a frame or two', async () => {
    expect(await gapAfter(0)).toBe(100);
  });
});

describe('what is watched', () => {
  test('is the region, and not what stands beside it', async () => {
    watch();
    await after(100);
    expect(changed(document.querySelector('#beside')!)).toBe(0);
    expect(observing()).toBe(1);
  });

  test('is found again where the site replaces it, or what holds it', async () => {
    watch();
    await after(100);
    const around = document.querySelector('#around')!;
    around.innerHTML = '<div id="region"></div>';
    region = around.querySelector<HTMLElement>('#region');
    expect(changed(around)).toBe(1);
    await after(100);
    expect(changed(region!)).toBe(1);
    await after(100);
    expect(works).toHaveLength(3);
  });

  test('is the whole page as long as there is no region', async () => {
    region = null;
    watch();
    await after(100);
    expect(changed(document.querySelector('#beside')!)).toBe(1);
  });

  test('is nothing once all ended', async () => {
    const look = watch();
    await after(100);
    changed(inRegion());
    stop();
    look();
    await after(5_000);
    expect(works).toHaveLength(1);
    expect(observing()).toBe(0);
  });
});
