/** What the helper page's address asks for. The hash never reaches a server, and never holds text of a mail. */
export type Route =
  /** `ticket` stands for a text that the background keeps ready (`take-text`): it came from the menu on a selection. */
  | { view: 'explain'; ticket: string | null }
  | { view: 'codes'; query: string };

/** @param hash `#ticket=…`, `#codes`, `#codes=550 5.1.1`; anything else is the empty page */
export function routeOf(hash: string): Route {
  const [, name = '', value = ''] = /^#([a-z]+)(?:=(.*))?$/s.exec(hash) ?? [];
  if (name === 'codes') return { view: 'codes', query: decoded(value) };
  return { view: 'explain', ticket: name === 'ticket' && value !== '' ? decoded(value) : null };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
