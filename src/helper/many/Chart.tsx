import type { Language } from '../../bounce/types.ts';
import { manyTexts } from '../../language/many.ts';
import { number } from '../../language/plural.ts';

export interface Bar<Key> {
  key: Key;
  name: string;
  count: number;
}

interface ChartProps<Key> {
  title: string;
  bars: readonly Bar<Key>[];
  /** The bar whose lines alone are shown, or null. */
  chosen: Key | null;
  language: Language;
  onChoose: (key: Key | null) => void;
}

/** Bars drawn; the rest is summed up in one. */
const MOST_BARS = 7;

/**
 * Bars as a list: each line says its name and number in words, the drawn bar only repeats them, and a click shows its lines alone.
 */
export function Chart<Key extends string>({ title, bars, chosen, language, onChoose }: ChartProps<Key>) {
  const t = manyTexts[language];
  const most = Math.max(...bars.map(({ count }) => count), 1);
  const rest = bars.slice(MOST_BARS).reduce((sum, { count }) => sum + count, 0);
  return (
    <section class="chart">
      <h3>{title}</h3>
      <ul>
        {bars.slice(0, MOST_BARS).map(({ key, name, count }) => (
          <li key={key}>
            <button type="button" aria-pressed={chosen === key} onClick={() => onChoose(chosen === key ? null : key)}>
              <span class="bar-name">{name}</span>
              <DrawnBar share={count / most} />
              <span class="bar-count">{number(language, count)}</span>
            </button>
          </li>
        ))}
        {rest > 0 && <li class="rest"><span class="bar-name">{t.rest}</span><DrawnBar share={rest / most} /><span class="bar-count">{number(language, rest)}</span></li>}
      </ul>
    </section>
  );
}

/** @param share of the longest bar, 0 to 1; the rest of all may be longer than that and is then cut */
function DrawnBar({ share }: { share: number }) {
  return (
    <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect class="track" width="100" height="10" />
      <rect class="amount" width={Math.max(1, Math.min(100, share * 100))} height="10" />
    </svg>
  );
}
