import { describe, expect, test } from 'vitest';
import { placeCard, type Rect } from '../../src/content/hover/place.ts';
import * as fc from '../property.ts';

const WINDOW = { width: 1_280, height: 800 };
const rect = (left: number, top: number, width: number, height: number): Rect => ({ left, top, right: left + width, bottom: top + height });

describe('a wide row', () => {
  test('has its card below, near the pointer', () => {
    expect(placeCard(rect(200, 100, 1_000, 40), { width: 360, height: 200 }, WINDOW, 500, false)).toEqual({ left: 452, top: 144, maxHeight: 648 });
  });

  test('near its bottom has it above', () => {
    expect(placeCard(rect(200, 700, 1_000, 40), { width: 360, height: 200 }, WINDOW, 500, false)).toEqual({ left: 452, top: 496, maxHeight: 688 });
  });

  test('has it where there is more room, and cut to that, where there is not enough on either side', () => {
    expect(placeCard(rect(200, 300, 1_000, 40), { width: 360, height: 900 }, WINDOW, 500, false)).toEqual({ left: 452, top: 344, maxHeight: 448 });
    expect(placeCard(rect(200, 500, 1_000, 40), { width: 360, height: 900 }, WINDOW, 500, false)).toEqual({ left: 452, top: 8, maxHeight: 488 });
  });

  test('that the keyboard came to has it near its beginning: on the right where one reads from there', () => {
    const row = rect(100, 100, 1_100, 40);
    expect(placeCard(row, { width: 360, height: 200 }, WINDOW, null, false)?.left).toBe(148);
    expect(placeCard(row, { width: 360, height: 200 }, WINDOW, null, true)?.left).toBe(1_200 - 48 - 360);
  });
});

describe('a narrow row', () => {
  const card = { width: 360, height: 300 };

  test('has its card beside it, so that the rows below stay in sight', () => {
    expect(placeCard(rect(200, 100, 400, 80), card, WINDOW, 300, false)).toEqual({ left: 604, top: 100, maxHeight: 784 });
  });

  test('has it on the other side where one reads from the right, or where there is no room', () => {
    expect(placeCard(rect(600, 100, 400, 80), card, WINDOW, 700, true)?.left).toBe(600 - 4 - 360);
    expect(placeCard(rect(800, 100, 400, 80), card, WINDOW, 900, false)?.left).toBe(800 - 4 - 360);
    expect(placeCard(rect(100, 100, 400, 80), card, WINDOW, 200, true)?.left).toBe(504);
  });

  test('has it moved up at the window’s bottom', () => {
    expect(placeCard(rect(200, 700, 400, 80), card, WINDOW, 300, false)?.top).toBe(800 - 8 - 300);
  });

  test('has it below where neither side has room', () => {
    expect(placeCard(rect(250, 100, 500, 80), card, { width: 1_000, height: 800 }, 300, false)).toMatchObject({ left: 252, top: 184 });
  });
});

test('no card where the row is out of sight, or leaves no room', () => {
  const card = { width: 360, height: 200 };
  for (const row of [rect(0, -50, 1_280, 40), rect(0, 800, 1_280, 40), rect(-500, 100, 400, 40), rect(1_280, 100, 400, 40)]) {
    expect(placeCard(row, card, WINDOW, null, false)).toBeNull();
  }
  expect(placeCard(rect(0, 80, 320, 100), card, { width: 320, height: 256 }, null, false)).toBeNull();
});

test('a card never covers its row and never leaves the window, whatever their sizes', () => {
  const size = fc.record({ width: fc.integer({ min: 1, max: 3_000 }), height: fc.integer({ min: 1, max: 3_000 }) });
  const whole = fc.record({
    row: fc.record({ left: fc.integer({ min: -500, max: 2_500 }), top: fc.integer({ min: -500, max: 2_500 }), width: fc.integer({ min: 1, max: 2_500 }), height: fc.integer({ min: 1, max: 300 }) }),
    card: size, window: size, pointer: fc.option(fc.integer({ min: 0, max: 3_000 })), rightToLeft: fc.boolean(),
  });
  let placed = 0;
  fc.assert(fc.property(whole, ({ row: { left, top, width, height }, card, window, pointer, rightToLeft }) => {
    const row = rect(left, top, width, height);
    const place = placeCard(row, card, window, pointer, rightToLeft);
    if (!place) return;
    placed += 1;
    const shownHeight = Math.min(card.height, place.maxHeight);
    // A card is at most as wide as its window: the style sheet sees to that.
    const shown = { ...place, right: place.left + Math.min(card.width, window.width), bottom: place.top + shownHeight };
    expect(shown.left >= row.right || shown.right <= row.left || shown.top >= row.bottom || shown.bottom <= row.top, 'beside the row').toBe(true);
    expect(shown.top).toBeGreaterThanOrEqual(0);
    expect(shown.bottom).toBeLessThanOrEqual(window.height);
    expect(shown.left).toBeGreaterThanOrEqual(0);
    if (card.width + 16 <= window.width) expect(shown.right).toBeLessThanOrEqual(window.width);
    expect(shownHeight).toBeGreaterThanOrEqual(Math.min(card.height, 96));
  }), { numRuns: 2_000 });
  expect(placed, 'cards that had a place').toBeGreaterThan(200);
});
