/** The content script for Outlook's pages. Each site has its own, so that no page loads what it does not need. */
import { outlook } from '../webmail/outlook/index.ts';
import { beginLife } from './life.ts';
import { run } from './run.ts';

run({ adapter: outlook, fetchOriginal: null }, document, beginLife(document));
