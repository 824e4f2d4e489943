import { useState } from 'preact/hooks';
import type { Language } from '../bounce/types.ts';
import { sitesTexts } from '../language/sites.ts';
import { Notice } from './Notice.tsx';
import { requestSites, type Site } from './sites.ts';

/** Says which mail sites the browser keeps from us, with a button that asks for them. Shows nothing where none is missing. */
export function SiteAccess({ missing, language, onGranted }: { missing: readonly Site[]; language: Language; onGranted?: () => void }) {
  const [answer, setAnswer] = useState<'granted' | 'refused' | null>(null);
  const t = sitesTexts[language];
  if (answer === 'granted') return <Notice tone="good" alert><p>{t.granted}</p></Notice>;
  if (missing.length === 0) return null;
  const names = missing.map((site) => t[site]).join(` ${t.and} `);
  // The request stands first: after any wait the browser would no longer count it as the person's own act.
  const ask = async () => {
    const granted = await requestSites(missing).catch(() => false);
    setAnswer(granted ? 'granted' : 'refused');
    if (granted) onGranted?.();
  };
  return (
    <Notice tone="warn">
      <p>{t.missing(names)}</p>
      <p><button type="button" class="act main" onClick={() => void ask()}>{t.grant}</button></p>
      {answer === 'refused' && <output>{t.refused}</output>}
    </Notice>
  );
}
