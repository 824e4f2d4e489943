import { useLayoutEffect, useState } from 'preact/hooks';
import type { Language } from '../bounce/types.ts';
import { browser } from '../browser.ts';
import { commonTexts } from '../language/common.ts';
import { LanguageSwitch } from '../ui/LanguageSwitch.tsx';
import { Logo } from '../ui/Logo.tsx';
import { Lookup } from '../ui/Lookup.tsx';
import { useSettings } from '../ui/use-settings.ts';
import { tabState, type TabState } from './tab-state.ts';
import { InTab } from './InTab.tsx';

/** Loaded when somebody looks something up: the tables are larger than the popup. */
const search = async (query: string, language: Language) => (await import('../bounce/lookup/index.ts')).lookup(query, language);

const openPage = async (path: string): Promise<void> => {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
  window.close();
};

/** The tool at hand: the bounce before the person's eyes where there is one, and the look-up everywhere. */
export function Popup() {
  const used = useSettings();
  const [tab, setTab] = useState<TabState | null>(null);
  const [query, setQuery] = useState('');
  useLayoutEffect(() => {
    void tabState().then(setTab);
  }, []);
  if (!used) return <Bar language={null} />;
  const { language } = used;
  const common = commonTexts[language];
  const hasBounce = tab?.is === 'view' && (tab.view.current !== null || tab.view.others.length > 0);
  return (
    <>
      <Bar language={language} />
      <main class={hasBounce && query === '' ? 'answer-first' : 'lookup-first'}>
        {tab && query === '' && <InTab tab={tab} language={language} settings={used.settings} />}
        {tab && <Lookup key="lookup" language={language} search={search} query={query} onQuery={setQuery} focus={!hasBounce} />}
      </main>
      <nav class="foot">
        <button type="button" onClick={() => void openPage('src/helper/index.html')}>{common.pasteBounce}</button>
        <button type="button" onClick={() => void openPage('src/helper/index.html#codes')}>{common.codesAndProviders}</button>
        <button type="button" onClick={() => void browser.runtime.openOptionsPage()}>{common.settings}</button>
      </nav>
    </>
  );
}

/** @param language null until the settings were read; then it is the bar of index.html, which stands there before any script */
export function Bar({ language }: { language: Language | null }) {
  return (
    <header class="bar">
      <Logo />
      <h1>Rebond</h1>
      {language && <LanguageSwitch language={language} label={commonTexts[language].languageSwitch} />}
    </header>
  );
}
