import { useEffect, useState } from 'preact/hooks';
import { browser } from '../browser.ts';
import { commonTexts } from '../language/common.ts';
import { PageHeader } from '../ui/PageHeader.tsx';
import { useSettings } from '../ui/use-settings.ts';
import { Codes } from './codes/Codes.tsx';
import { Explain } from './Explain.tsx';
import { routeOf, type Route } from './route.ts';

/** The helper page: paste or drop returned mail, or look through all codes and providers. The address's hash says which. */
export function Helper() {
  const used = useSettings();
  const [route, setRoute] = useState<Route>(() => routeOf(location.hash));
  useEffect(() => {
    const life = new AbortController();
    addEventListener('hashchange', () => setRoute(routeOf(location.hash)), { signal: life.signal });
    return () => life.abort();
  }, []);
  if (!used) return null;
  const { language, settings } = used;
  const common = commonTexts[language];
  return (
    <>
      <PageHeader language={language} title={route.view === 'codes' ? common.codesAndProviders : common.pasteBounce}>
        <a href="#explain" aria-current={route.view === 'explain' ? 'page' : undefined}>{common.pasteBounce}</a>
        <a href="#codes" aria-current={route.view === 'codes' ? 'page' : undefined}>{common.codesAndProviders}</a>
        <button type="button" onClick={() => void browser.runtime.openOptionsPage()}>{common.settings}</button>
      </PageHeader>
      <main>
        {/* Hidden, not taken away: what was read stays while somebody looks up a code. */}
        <div hidden={route.view !== 'explain'}>
          <Explain language={language} own={settings.ownAddresses} ticket={route.view === 'explain' ? route.ticket : null} />
        </div>
        {route.view === 'codes' && <Codes language={language} query={route.query} />}
      </main>
    </>
  );
}
