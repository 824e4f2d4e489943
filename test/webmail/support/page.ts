/** Puts markup into the test's document, as a page of a mail site would have it. */
export function show(body: string, { title = '', lang = 'en' } = {}): Document {
  document.documentElement.lang = lang;
  document.documentElement.dir = lang === 'ar' ? 'rtl' : 'ltr';
  document.head.innerHTML = `<title>${title}</title>`;
  document.body.innerHTML = body;
  return document;
}

/** The one element that `selector` finds. */
export function one(selector: string): HTMLElement {
  const found = document.querySelectorAll<HTMLElement>(selector);
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} elements for ${selector}`);
  return found[0];
}

/** Gives the test's document an address without loading anything. */
export function goTo(url: string): void {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(url);
}
