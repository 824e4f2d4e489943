// @vitest-environment happy-dom
/** The popup's first frame is written in its page, which nothing but this test holds to the component that takes it over. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { render } from 'preact';
import { expect, test } from 'vitest';
import { Bar } from '../../src/popup/Popup.tsx';

test('the bar of the page is the bar that is drawn before the settings were read', () => {
  const page = readFileSync(join('src', 'popup', 'index.html'), 'utf8');
  const drawn = document.createElement('div');
  render(<Bar language={null} />, drawn);
  expect(drawn.children).toHaveLength(1);
  expect(/<header.*<\/header>/.exec(page)?.[0]).toBe(drawn.innerHTML);
});
