import { useState } from 'preact/hooks';
import type { Language } from '../bounce/types.ts';
import { popupTexts } from '../language/popup.ts';
import type { BounceInView } from '../messages.ts';
import { Mark } from '../ui/Mark.tsx';
import { useInLanguage } from '../ui/use-in-language.ts';
import { jump } from './tab-state.ts';
import { explainAnew } from './explain-anew.ts';

/** Lines that stand at once: more would push the look-up out of sight. */
const MOST_LINES = 6;

interface OthersProps {
  tab: number;
  bounces: readonly BounceInView[];
  /** No bounce stands above: these are all that the page has. */
  isAll: boolean;
  language: Language;
}

/** The bounces of the list, a line each, that leads to them. */
export function Others({ tab, bounces, isAll, language }: OthersProps) {
  const t = popupTexts[language];
  const [whole, setWhole] = useState(false);
  const shown = whole || bounces.length <= MOST_LINES + 1 ? bounces : bounces.slice(0, MOST_LINES);
  return (
    <section class="others">
      <h2>{isAll ? t.all(bounces.length) : t.others(bounces.length)}</h2>
      <ul>
        {shown.map((bounce) => (
          <li key={bounce.key}>
            <button type="button" class="line" onClick={() => void jumpAndClose(tab, bounce.key)}><Line bounce={bounce} language={language} /></button>
          </li>
        ))}
      </ul>
      {shown.length < bounces.length && <p><button type="button" class="plain" onClick={() => setWhole(true)}>{t.showAll(bounces.length)}</button></p>}
    </section>
  );
}

/** Address and cause. */
function Line({ bounce, language }: { bounce: BounceInView; language: Language }) {
  const explanation = useInLanguage(bounce.explained, language, explainAnew);
  if (!explanation) return <><Mark tone="calm" small /><span>{bounce.title}</span></>;
  return (
    <>
      <Mark tone={explanation.tone} small />
      <span><bdi class="about">{explanation.about ?? bounce.title}</bdi><span class="cause">{explanation.headline}</span></span>
    </>
  );
}

/** Brings the bounce into view on its page, and closes the popup, which would stand before it. */
export async function jumpAndClose(tab: number, key: string): Promise<void> {
  if (await jump(tab, key)) window.close();
}
