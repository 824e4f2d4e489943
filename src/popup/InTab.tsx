import type { Language } from '../bounce/types.ts';
import { browser } from '../browser.ts';
import { popupTexts } from '../language/popup.ts';
import { forgetTab } from '../open-before.ts';
import type { Settings } from '../settings.ts';
import { Notice } from '../ui/Notice.tsx';
import { SiteAccess } from '../ui/SiteAccess.tsx';
import { InView } from './InView.tsx';
import type { TabState } from './tab-state.ts';

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
      return settings[tab.view.site] ? <InView tab={tab.tab} view={tab.view} language={language} /> : <SiteOff language={language} />;
    case 'silent':
      return settings[tab.site] ? <Reload tab={tab.tab} title={t.reloadTitle} language={language} /> : <SiteOff language={language} />;
    case 'older':
      return (
        <>
          <SiteAccess missing={tab.missing} language={language} />
          {tab.missing.length === 0 && <Reload tab={tab.tab} title={t.reloadIf} language={language} />}
        </>
      );
    case 'forbidden':
      return <SiteAccess missing={tab.missing} language={language} />;
    case 'other':
      return <SiteAccess missing={tab.missing} language={language} />;
  }
}

/** For a page that was loaded before the extension. */
function Reload({ tab, title, language }: { tab: number; title: string; language: Language }) {
  const t = popupTexts[language];
  return (
    <Notice tone="calm" title={title}>
      <p>{t.reloadWhy}</p>
      <p><button type="button" class="act main" onClick={() => void reloadAndClose(tab)}>{t.reload}</button></p>
    </Notice>
  );
}

function SiteOff({ language }: { language: Language }) {
  return <Notice tone="calm"><p>{popupTexts[language].siteOff}</p></Notice>;
}

async function reloadAndClose(tab: number): Promise<void> {
  await forgetTab(tab).catch(() => undefined);
  await browser.tabs.reload(tab);
  window.close();
}
