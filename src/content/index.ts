/** The content script: sees bounces on pages of Gmail and Outlook, has them explained, and shows what was said. */
import { adapterFor } from '../webmail/index.ts';
import { beginLife } from './life.ts';
import { run } from './run.ts';

const adapter = adapterFor(new URL(location.href));

if (adapter) {
  const signal = beginLife(document);
  void run(adapter, document, signal);
}
