import type { Language } from '../bounce/types.ts';
import { helperTexts } from '../language/helper.ts';
import type { ReadingState } from './reading.ts';

/** How far the reading is, with a way to stop it; afterwards only what was stopped is said. */
export function ReadingProgress({ state, language, onStop }: { state: ReadingState; language: Language; onStop: () => void }) {
  const t = helperTexts[language];
  if (state.status === 'stopped') return <output class="note">{t.stopped}</output>;
  if (state.status !== 'reading') return null;
  const { bytesRead, bytesTotal } = state.progress;
  return (
    <div class="panel row reading">
      <progress aria-label={t.reading(state.mails)} max={Math.max(1, bytesTotal)} value={bytesRead} />
      <span>{t.reading(state.mails)}</span>
      <button type="button" class="act" onClick={onStop}>{t.cancel}</button>
    </div>
  );
}
