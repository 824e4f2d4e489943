/** The content script for Gmail's pages. Each site has its own, so that no page loads what it does not need. */
import { gmail } from '../webmail/gmail/index.ts';
import { beginLife } from './life.ts';
import { fetchOriginal } from './report/fetch-original.ts';
import { run } from './run.ts';

run({ adapter: gmail, fetchOriginal }, document, beginLife(document));
