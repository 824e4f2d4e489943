/** Where a hover card goes: beside its row, never over it, never beyond the window. All in CSS pixels of the window. */

export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

export interface CardPlace {
  left: number;
  top: number;
  /** Room that there is; a higher card scrolls inside. */
  maxHeight: number;
}

/** Between card and row: narrow, since the pointer crosses it. */
const GAP = 4;

/** Between card and the window's edges. */
const MARGIN = 8;

/** A card's edge lies this far before the pointer, so that the way straight down leads onto it. */
const LEAD = 48;

/** A row wider than this part of the window leaves no room beside it worth having. */
const NARROW = 0.6;

/** Less height than this, and a card is no use. */
const USEFUL = 96;

/**
 * @param pointer x of the pointer, or null where the keyboard brought the card
 * @returns null where there is no room for a card that leaves its row free
 */
export function placeCard(row: Rect, card: Size, window: Size, pointer: number | null, rightToLeft: boolean): CardPlace | null {
  if (row.bottom <= 0 || row.top >= window.height || row.right <= 0 || row.left >= window.width) return null;
  return beside(row, card, window, rightToLeft) ?? belowOrAbove(row, card, window, pointer, rightToLeft);
}

/** Next to a narrow row, as in a list with the reading pane at its side: the rows below it stay in sight. */
function beside(row: Rect, card: Size, window: Size, rightToLeft: boolean): CardPlace | null {
  if (row.right - row.left > window.width * NARROW) return null;
  const right = { left: row.right + GAP, fits: row.right + GAP + card.width + MARGIN <= window.width };
  const left = { left: row.left - GAP - card.width, fits: row.left - GAP - card.width - MARGIN >= 0 };
  const side = (rightToLeft ? [left, right] : [right, left]).find(({ fits }) => fits);
  const maxHeight = window.height - 2 * MARGIN;
  if (!side || maxHeight < USEFUL) return null;
  const height = Math.min(card.height, maxHeight);
  return { left: side.left, top: between(row.top, MARGIN, window.height - MARGIN - height), maxHeight };
}

function belowOrAbove(row: Rect, card: Size, window: Size, pointer: number | null, rightToLeft: boolean): CardPlace | null {
  const below = window.height - MARGIN - (row.bottom + GAP);
  const above = row.top - GAP - MARGIN;
  const isBelow = card.height <= below || below >= above;
  const maxHeight = isBelow ? below : above;
  if (maxHeight < Math.min(card.height, USEFUL)) return null;
  const start = rightToLeft ? (pointer ?? row.right - 2 * LEAD) + LEAD - card.width : (pointer ?? row.left + 2 * LEAD) - LEAD;
  const left = between(start, MARGIN, window.width - MARGIN - card.width);
  return { left, top: isBelow ? row.bottom + GAP : row.top - GAP - Math.min(card.height, maxHeight), maxHeight };
}

/** `least` is the stronger bound: a card wider than the window begins at its edge. */
function between(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

/** The rectangle around all parts of a row. */
export function around(parts: readonly Element[]): Rect {
  const rects = parts.map((part) => part.getBoundingClientRect());
  return {
    left: Math.min(...rects.map(({ left }) => left)),
    top: Math.min(...rects.map(({ top }) => top)),
    right: Math.max(...rects.map(({ right }) => right)),
    bottom: Math.max(...rects.map(({ bottom }) => bottom)),
  };
}
