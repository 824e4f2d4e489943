import { OURS } from './life.ts';

/** An element of ours in the page, and the closed shadow root in which all that we show lives. */
export interface Host {
  element: HTMLElement;
  /** What is drawn goes in here. */
  inside: HTMLElement;
  /** Puts the card's style sheet on. */
  dress(styles: string): void;
}

/** Keeps the page's own styles off: what is set here is stronger than any rule of the page. */
const AS_BLOCK: readonly (readonly [string, string])[] = [['all', 'initial'], ['display', 'block']];

export function makeHost(document: Document, styles: readonly (readonly [string, string])[] = []): Host {
  const element = document.createElement('rebond-card');
  element.setAttribute(OURS, '');
  for (const [name, value] of [...AS_BLOCK, ...styles]) element.style.setProperty(name, value, 'important');
  const root = element.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  root.adoptedStyleSheets = [sheet];
  const inside = document.createElement('div');
  inside.className = 'rebond';
  root.append(inside);
  let worn = '';
  return {
    element,
    inside,
    dress(styles) {
      if (styles !== worn) sheet.replaceSync(styles);
      worn = styles;
    },
  };
}
