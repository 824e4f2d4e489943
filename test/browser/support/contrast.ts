/** Runs in the page: texts of a card whose contrast with their ground is below `least` (WCAG 1.4.3), as "2.1 of the text". */
export function lowContrast(root: ShadowRoot, least: number): string[] {
  const numbers = (color: string) => (/^rgba?\(([^)]*)\)$/.exec(color)?.[1]?.split(/[\s,/]+/) ?? []).map(Number);
  const luminance = ([red = 0, green = 0, blue = 0]: number[]) => {
    const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) => part / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const groundOf = (element: Element): number[] => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const color = numbers(getComputedStyle(at).backgroundColor);
      if (color.length === 3 || (color.length === 4 && color[3] === 1)) return color;
    }
    return [255, 255, 255];
  };
  const texts = [...root.querySelectorAll<HTMLElement>('.card *')].filter((element) =>
    element.checkVisibility() && [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== ''));
  return texts.flatMap((element) => {
    const [one, other] = [luminance(numbers(getComputedStyle(element).color)), luminance(groundOf(element))];
    const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    return contrast < least ? [`${contrast.toFixed(1)} of ${element.textContent}`] : [];
  });
}

/** Runs in the page: how light a card's own ground is, from 0 to 255. */
export function lightness(root: ShadowRoot): number {
  const card = root.querySelector('.card');
  const [red = 0, green = 0, blue = 0] = (card ? getComputedStyle(card).backgroundColor.match(/[\d.]+/g) ?? [] : []).map(Number);
  return Math.round(0.299 * red + 0.587 * green + 0.114 * blue);
}
