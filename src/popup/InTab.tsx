import type { Language, Verdict } from '../bounce/types.ts';
import { browser } from '../browser.ts';
import { cardLabels } from '../language/card.ts';
import { commonTexts } from '../language/common.ts';
import { popupTexts } from '../language/popup.ts';
import type { BounceInView, PageView } from '../messages.ts';
import type { Settings } from '../settings.ts';
import { Card } from '../ui/Card.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';
import { Mark } from '../ui/Mark.tsx';
import { Notice } from '../ui/Notice.tsx';
import { ScrollText } from '../ui/ScrollText.tsx';
import { SiteAccess } from '../ui/SiteAccess.tsx';
import { useInLanguage } from '../ui/use-in-language.ts';
import { jump, type TabState } from './tab-state.ts';

interface InTabProps {
  tab: TabState;
  language: Language;
  settings: Settings;
}

/** What the tab before the popup holds, or why that cannot be said. */
export function InTab({ tab, language, settings }: InTabProps) {
  const t = popupTexts[language];
  switch (tab.is) {
    case 'view':
      return settings[tab.view.site] ? <View tab={tab.tab} view={tab.view} language={language} /> : <SiteOff language={language} />;
    case 'silent':
      return !settings[tab.site] ? <SiteOff language={language} /> : (
        <Notice tone="calm" title={t.reloadTitle}>
          <p>{t.reloadWhy}</p>
          <p><button type="button" class="act main" onClick={() => void reloadAndClose(tab.tab)}>{t.reload}</button></p>
        </Notice>
      );
    case 'forbidden':
      return <SiteAccess missing={tab.missing} language={language} />;
    case 'other':
      return <SiteAccess missing={tab.missing} language={language} />;
  }
}

function SiteOff({ language }: { language: Language }) {
  return <Notice tone="calm"><p>{popupTexts[language].siteOff}</p></Notice>;
}

function View({ tab, view, language }: { tab: number; view: PageView; language: Language }) {
  const t = popupTexts[language];
  const { current, others } = view;
  return (
    <>
      {!view.understood && <NotUnderstood report={view.report} language={language} />}
      {current && <Current tab={tab} bounce={current} language={language} />}
      {view.understood && !current && others.length === 0 && <p class="quiet">{t.noneHere}</p>}
      {others.length > 0 && <Others tab={tab} bounces={others} language={language} />}
    </>
  );
}

function Current({ tab, bounce, language }: { tab: number; bounce: BounceInView; language: Language }) {
  const t = popupTexts[language];
  const explanation = useInLanguage(bounce.explained, language, explainAnew);
  if (explanation) return <Card explanation={explanation} labels={cardLabels[language]} variant="message" headlineId="headline" />;
  return (
    <Notice tone="calm" title={bounce.title}>
      <p>{t.notExplained}</p>
      <p><button type="button" class="act" onClick={() => void jumpAndClose(tab, bounce.key)}>{t.goTo}</button></p>
    </Notice>
  );
}

/** The other bounces on the page, a line each, that leads to them. */
function Others({ tab, bounces, language }: { tab: number; bounces: readonly BounceInView[]; language: Language }) {
  return (
    <section class="others">
      <h2>{popupTexts[language].others(bounces.length)}</h2>
      <ul>
        {bounces.map((bounce) => (
          <li key={bounce.key}>
            <button type="button" onClick={() => void jumpAndClose(tab, bounce.key)}><OneLine bounce={bounce} language={language} /></button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Address and cause. */
function OneLine({ bounce, language }: { bounce: BounceInView; language: Language }) {
  const explanation = useInLanguage(bounce.explained, language, explainAnew);
  return (
    <>
      <Mark tone={explanation?.tone ?? 'calm'} small />
      <span>
        {explanation?.about && <><bdi class="about">{explanation.about}</bdi>{' · '}</>}
        {explanation?.headline ?? bounce.title}
      </span>
    </>
  );
}

/** Loaded only where the person reads another language than the page's explanation was made in. */
const explainAnew = async (verdict: Verdict, language: Language) => (await import('../bounce/explain/index.ts')).explain(verdict, language);

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

async function jumpAndClose(tab: number, key: string): Promise<void> {
  if (await jump(tab, key)) window.close();
}

async function reloadAndClose(tab: number): Promise<void> {
  await browser.tabs.reload(tab);
  window.close();
}
