import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../../../../shared/webmail');

/** Are real captures at hand? They belong to the sites and are not part of the project. */
export const haveSnapshots = existsSync(FOLDER);
if (!haveSnapshots) console.warn('No captures of real pages beside the project: their tests are skipped.');

/** Puts a real capture into the test's document. @param change a change of its markup before */
export function showSnapshot(name: string, change: (markup: string) => string = (markup) => markup): Document {
  const markup = readFileSync(join(FOLDER, name), 'utf8').replaceAll(/<iframe[^>]*>/g, '');
  document.documentElement.innerHTML = change(markup.slice(markup.indexOf('<head>'), markup.lastIndexOf('</html>')));
  document.documentElement.lang = /<html[^>]* lang="([^"]*)"/.exec(markup)?.[1] ?? '';
  return document;
}
