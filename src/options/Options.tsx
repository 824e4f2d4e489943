import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../bounce/types.ts';
import { LANGUAGE_NAMES, LANGUAGES } from '../language/choose.ts';
import { commonTexts } from '../language/common.ts';
import { optionsTexts } from '../language/options.ts';
import { forgetSettings, writeSettings, type SettingName, type Settings } from '../settings.ts';
import { Notice } from '../ui/Notice.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { SiteAccess } from '../ui/SiteAccess.tsx';
import { missingSites, type Site } from '../ui/sites.ts';
import { useSettings } from '../ui/use-settings.ts';
import { Check, Choice, Section } from './fields.tsx';
import { OwnAddresses } from './OwnAddresses.tsx';

/** Delays that are offered, in milliseconds. */
const DELAYS = [150, 350, 1000] as const;

/** The settings. Each change is stored at once; every open page and card follows. */
export function Options() {
  const used = useSettings();
  const [missing, setMissing] = useState<Site[]>([]);
  const [result, setResult] = useState<'saved' | 'notSaved' | null>(null);
  useEffect(() => {
    void missingSites().then(setMissing);
  }, []);
  if (!used) return null;
  const { settings, bad, language } = used;
  const t = optionsTexts[language];
  const set = (change: Partial<Settings>) => writeSettings(change).then(() => setResult('saved'), () => setResult('notSaved'));
  const delays = [...new Set([...DELAYS, settings.hoverDelay])].sort((a, b) => a - b);
  return (
    <>
      <PageHeader language={language} title={t.title}>
        <a href="../helper/index.html">{commonTexts[language].pasteBounce}</a>
        <a href="../helper/index.html#codes">{commonTexts[language].codesAndProviders}</a>
        <a href="../options/index.html" aria-current="page">{commonTexts[language].settings}</a>
      </PageHeader>
      <main>
        <h1>{t.title}</h1>
        <p class="intro">{t.intro}</p>
        <output class="result">{result && t[result]}</output>
        {bad.length > 0 && <BadSettings bad={bad} language={language} />}
        <Section title={t.names.language} what={t.languageWhat}>
          <Choice name="language" label={t.names.language} value={settings.language} onChange={(value) => void set({ language: value })}
            options={[['auto', t.auto, t.autoWhat], ...LANGUAGES.map((code) => [code, LANGUAGE_NAMES[code]] as const)]} />
        </Section>
        <Section title={t.sites} what={t.sitesWhat}>
          <SiteAccess missing={missing} language={language} onGranted={() => setMissing([])} />
          <Check label={t.names.gmail} checked={settings.gmail} onChange={(gmail) => void set({ gmail })} />
          <Check label={t.names.outlook} checked={settings.outlook} onChange={(outlook) => void set({ outlook })} />
        </Section>
        <Section title={t.hoverTitle} what={t.hoverWhat}>
          <Check label={t.names.hover} checked={settings.hover} onChange={(hover) => void set({ hover })} />
          <label class="choice">{t.names.hoverDelay}
            <select class="field" disabled={!settings.hover} value={settings.hoverDelay}
              onChange={(event) => void set({ hoverDelay: Number(event.currentTarget.value) })}>
              {delays.map((delay) => <option key={delay} value={delay}>{t.delays[delay] ?? t.delay(delay)}</option>)}
            </select>
          </label>
        </Section>
        <Section title={t.names.fullReport} what={t.fullReportWhat}>
          <Choice name="fullReport" label={t.names.fullReport} value={settings.fullReport} onChange={(value) => void set({ fullReport: value })}
            options={[['click', t.fullReportClick], ['never', t.fullReportNever]]} />
        </Section>
        <Section title={t.names.ownAddresses} what={t.ownWhat}>
          <OwnAddresses addresses={settings.ownAddresses} language={language} onChange={(ownAddresses) => void set({ ownAddresses })} />
        </Section>
        <Section title={t.keys} what={t.keysWhat}>
          <p class="note">{t.keysChange}</p>
        </Section>
      </main>
    </>
  );
}

/** Which stored values were no good, with a button that puts the defaults in their place. */
function BadSettings({ bad, language }: { bad: readonly SettingName[]; language: Language }) {
  const t = optionsTexts[language];
  return (
    <Notice tone="warn" title={t.badTitle}>
      <p>{t.bad(bad.map((name) => t.names[name]).join(', '))}</p>
      <p><button type="button" class="act" onClick={() => void forgetSettings(bad)}>{t.badFix}</button></p>
    </Notice>
  );
}
