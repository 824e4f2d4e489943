/**
 * The popup's first frame is the bar of index.html. What draws the rest is loaded behind it: with a script before its first frame, a
 * page of an extension is blank for twice as long.
 */
let begun = false;

function begin(): void {
  if (begun) return;
  begun = true;
  void import('./draw.tsx');
}

/** Milliseconds after which it begins without a frame: a page that nobody sees has none. */
const LONGEST = 60;

requestAnimationFrame(() => setTimeout(begin));
setTimeout(begin, LONGEST);
