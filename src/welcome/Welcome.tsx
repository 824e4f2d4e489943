import { useEffect, useMemo, useState } from 'preact/hooks';
import { classify, explain, read } from '../bounce/index.ts';
import type { Language } from '../bounce/types.ts';
import { browser } from '../browser.ts';
import { cardLabels } from '../language/card.ts';
import { commonTexts } from '../language/common.ts';
import { welcomeTexts } from '../language/welcome.ts';
import type { ToBackground } from '../messages.ts';
import { Card } from '../ui/Card.tsx';
import { Notice } from '../ui/Notice.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { ScrollText } from '../ui/ScrollText.tsx';
import { SiteAccess } from '../ui/SiteAccess.tsx';
import { missingSites, type Site } from '../ui/sites.ts';
import { useSettings } from '../ui/use-settings.ts';
import { Picture } from './Picture.tsx';
import { SAMPLES } from '../ui/samples.ts';

/** Each language has its own mail to try on. */
const verdictOf = (language: Language) => classify(read(SAMPLES[language].source));

/** What opens after installing: what Rebond does, a mail to try it on, and the pages that the browser lets it read. */
export function Welcome() {
  const used = useSettings();
  const [missing, setMissing] = useState<Site[] | null>(null);
  useEffect(() => {
    void missingSites().then(setMissing);
  }, []);
  const shown = used?.language ?? null;
  const explanation = useMemo(() => shown && explain(verdictOf(shown), shown), [shown]);
  if (!used || !explanation) return null;
  const { language } = used;
  const sample = SAMPLES[language];
  const t = welcomeTexts[language];
  const common = commonTexts[language];
  const openSample = () => {
    const message: ToBackground = { type: 'open-helper', text: sample.source };
    void browser.runtime.sendMessage(message);
  };
  return (
    <>
      <PageHeader language={language} title={t.tabTitle}>
        <a href="../helper/index.html">{common.pasteBounce}</a>
        <a href="../helper/index.html#codes">{common.codesAndProviders}</a>
        <button type="button" onClick={() => void browser.runtime.openOptionsPage()}>{common.settings}</button>
      </PageHeader>
      <main>
        <h1>{t.title}</h1>
        <p class="intro">{t.intro}</p>
        <ul class="pictures">
          {(['hover', 'open', 'paste'] as const).map((scene) => (
            <li key={scene}>
              <Picture scene={scene} explanation={explanation} language={language} />
              <h2>{t.pictures[scene].title}</h2>
              <p>{t.pictures[scene].words}</p>
            </li>
          ))}
        </ul>
        <section class="panel try">
          <h2>{t.tryTitle}</h2>
          <p class="note">{t.tryWords}</p>
          <div class="sides">
            <div>
              <h3>{t.asItCame}</h3>
              <ScrollText label={t.asItCame} lang={language}>{sample.shown}</ScrollText>
            </div>
            <div>
              <h3>{t.asRebond}</h3>
              <Card explanation={explanation} labels={cardLabels[language]} variant="message" level={3} />
            </div>
          </div>
          <p><button type="button" class="act main" onClick={openSample}>{t.tryOpen}</button></p>
        </section>
        <section class="panel">
          <h2>{t.access}</h2>
          <p>{t.accessWords}</p>
          {missing && <SiteAccess missing={missing} language={language} onGranted={() => setMissing([])} />}
          {missing?.length === 0 && <Notice tone="good"><p>{t.accessOk}</p></Notice>}
          <p class="note">{t.privacy}</p>
        </section>
        <section class="panel">
          <h2>{t.more}</h2>
          <ul class="dots"><li>{t.moreButton}</li><li>{t.moreMenu}</li><li>{t.moreKeys}</li></ul>
        </section>
      </main>
    </>
  );
}
