import type { CardLabels } from '../language/card.ts';

/** Milliseconds until the button says its own name again. */
const SHOW_RESULT = 2_500;

/** Copies what IT needs on a click and says whether that worked: to the eye, and to a screen reader. */
export function CopyForIT({ text, labels }: { text: string; labels: CardLabels }) {
  const copy = (event: Event) => {
    const button = event.currentTarget;
    if (!event.isTrusted || !(button instanceof Element)) return;
    const say = (words: string, spoken: string) => {
      button.textContent = words;
      if (button.nextElementSibling) button.nextElementSibling.textContent = spoken;
    };
    navigator.clipboard.writeText(text).then(() => say(`✓ ${labels.copied}`, labels.copied), () => say(labels.copyFailed, labels.copyFailed));
    setTimeout(say, SHOW_RESULT, labels.copyForIT, '');
  };
  return (
    <p>
      <button type="button" class="act" onClick={copy}>{labels.copyForIT}</button>
      <output class="unseen" />
    </p>
  );
}
