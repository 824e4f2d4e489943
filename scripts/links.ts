/**
 * `npm run links` lists every address that people may be shown, with its source, the year in which it was seen and how sure that
 * is; `-- --all` also lists those that are held back; `-- --check` opens each one.
 */
import { parseArgs } from 'node:util';
import { openLinks } from './links/check.ts';
import { collectLinks, type LinkRecord } from './links/collect.ts';

const { values } = parseArgs({ options: { all: { type: 'boolean' }, check: { type: 'boolean' } } });
const links = collectLinks().filter(({ shown }) => values.all === true || shown);

if (values.check === true) process.exitCode = await check([...new Set(links.map(({ url }) => url))]);
else list(links);

function list(records: readonly LinkRecord[]): void {
  for (const { url, place, source, seen, confidence, shown } of records) {
    console.log(`${shown ? 'shown' : 'held back'}\t${url}\t${place}\t${seen ?? 'no date'}\t${confidence}\t${source}`);
  }
  const held = collectLinks().filter(({ shown }) => !shown).length;
  console.log(`\n${records.filter(({ shown }) => shown).length} shown; ${held} held back until somebody has seen the page.`);
}

async function check(urls: readonly string[]): Promise<number> {
  const results = await openLinks(urls);
  if (results === null) {
    console.log('There is no internet here: none of the links could be opened, and nothing is known about them.');
    return 3;
  }
  for (const { url, state, detail } of results) console.log(`${state}\t${url}\t${detail}`);
  const bad = results.filter(({ state }) => state === 'gone' || state === 'unreachable');
  console.log(`\n${results.length} opened, ${bad.length} without a page.`);
  return bad.length > 0 ? 1 : 0;
}
