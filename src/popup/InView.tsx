import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../bounce/types.ts';
import { cardLabels } from '../language/card.ts';
import { commonTexts } from '../language/common.ts';
import { popupTexts } from '../language/popup.ts';
import type { BounceInView, Explained, PageView } from '../messages.ts';
import { Card } from '../ui/Card.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';
import { Notice } from '../ui/Notice.tsx';
import { ScrollText } from '../ui/ScrollText.tsx';
import { isForIT, textForIT } from '../ui/text-for-it.ts';
import { useInLanguage } from '../ui/use-in-language.ts';
import { explainListed } from './tab-state.ts';
import { explainAnew } from './explain-anew.ts';
import { FloodInView } from './FloodInView.tsx';
import { jumpAndClose, Others } from './Others.tsx';

interface InViewProps {
  tab: number;
  view: PageView;
  language: Language;
}

/** The bounce that is open or was hovered last, then what the list tells of the others. */
export function InView({ tab, view, language }: InViewProps) {
  const t = popupTexts[language];
  const { current } = view;
  const others = useListed(tab, view.others);
  return (
    <>
      {!view.understood && <NotUnderstood report={view.report} language={language} />}
      {current && <Current tab={tab} bounce={current} language={language} />}
      <FloodInView returns={[...(current ? [current] : []), ...others].flatMap(({ explained }) => explained?.verdict ?? [])} language={language} />
      {view.understood && !current && others.length === 0 && <p class="quiet">{t.noneHere}</p>}
      {others.length > 0 && <Others tab={tab} bounces={others} isAll={!current} language={language} />}
    </>
  );
}

/** The bounces of the list; what each is comes a moment after the popup itself, which must open at once. */
function useListed(tab: number, bounces: readonly BounceInView[]): readonly BounceInView[] {
  const [listed, setListed] = useState<ReadonlyMap<string, Explained>>(new Map());
  useEffect(() => {
    if (bounces.every(({ explained }) => explained !== null)) return;
    void explainListed(tab).then((all) => setListed(new Map(all.map(({ key, explained }) => [key, explained]))));
  }, [tab]);
  return bounces.map((bounce) => ({ ...bounce, explained: bounce.explained ?? listed.get(bounce.key) ?? null }));
}

function Current({ tab, bounce, language }: { tab: number; bounce: BounceInView; language: Language }) {
  const t = popupTexts[language];
  const explanation = useInLanguage(bounce.explained, language, explainAnew);
  if (explanation && bounce.explained) {
    const labels = cardLabels[language];
    const copy = <p><CopyButton label={labels.copyForIT} copied={labels.copied} failed={labels.copyFailed} text={textForIT(explanation)} /></p>;
    return (
      <Card explanation={explanation} labels={labels} variant="message" headlineId="headline" copyForIT={copy} copyFirst={isForIT(bounce.explained.verdict)} />
    );
  }
  if (bounce.explained) return null; // On its way, in the other language.
  return (
    <Notice tone="calm" title={bounce.title}>
      <p>{t.notExplained}</p>
      <p><button type="button" class="act" onClick={() => void jumpAndClose(tab, bounce.key)}>{t.goTo}</button></p>
    </Notice>
  );
}

function NotUnderstood({ report, language }: { report: string; language: Language }) {
  const t = popupTexts[language];
  const common = commonTexts[language];
  return (
    <Notice tone="warn" title={t.notUnderstoodTitle}>
      <p>{t.notUnderstood}</p>
      <details>
        <summary>{t.report}</summary>
        <p>{t.reportWhat}</p>
        <ScrollText label={t.report}>{report}</ScrollText>
        <CopyButton label={t.copyReport} copied={common.copied} failed={common.copyFailed} text={report} />
      </details>
    </Notice>
  );
}
