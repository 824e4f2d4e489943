/**
 * Calls back when the page's address has changed without a new document: Gmail writes behind "#", Outlook calls pushState. Where
 * the browser does not tell of pushState (Firefox before 147), `look` finds it out at the next change of the page.
 */
export function watchRoute(changed: () => void, signal: AbortSignal): { look: () => void } {
  let known = location.href;
  const look = () => {
    if (location.href === known) return;
    known = location.href;
    changed();
  };
  for (const type of ['hashchange', 'popstate']) addEventListener(type, look, { signal });
  const { navigation } = globalThis as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', look, { signal });
  return { look };
}
