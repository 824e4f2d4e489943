/** One figure, what it should be, and whether it is. */
export interface Figure {
  what: string;
  /** Null where it could not be measured; `shown` then says why. */
  value: number | null;
  shown: string;
  /** The aim in words, with the side on which the value has to be; null where the figure only informs. */
  aim: { atMost: number } | { atLeast: number } | null;
}

/** A figure with its unit. @param digits after the decimal point */
export function figure(what: string, value: number, unit: string, aim: Figure['aim'] = null, digits = 1): Figure {
  return { what, value, shown: `${value.toFixed(digits)}${unit}`, aim };
}

export function unmeasured(what: string, why: string): Figure {
  return { what, value: null, shown: why, aim: null };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] ?? 0 : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

export function print(figures: readonly Figure[]): void {
  const rows = [['figure', 'measured', 'aim', ''], ...figures.map((one) => [one.what, one.shown, aimOf(one), verdictOf(one)])];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  console.log('');
  for (const row of rows) console.log(row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd());
}

function aimOf({ aim }: Figure): string {
  if (aim === null) return '';
  return 'atMost' in aim ? `at most ${aim.atMost}` : `at least ${aim.atLeast}`;
}

function verdictOf({ aim, value }: Figure): string {
  if (aim === null || value === null) return '';
  const met = 'atMost' in aim ? value <= aim.atMost : value >= aim.atLeast;
  return met ? 'met' : 'NOT MET';
}
