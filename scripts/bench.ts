/**
 * `npm run bench` measures what the project promises about speed and weight, and prints one table: figure, aim, met or not.
 * `-- --classifier` measures the classifier alone, `-- --browser` the extension in a real Chromium alone,
 * `-- --mailbox 1000` what the helper page makes of a mailbox of that many megabytes, and `-- --navigations 10000` what so many ways
 * between list and message leave behind. Timings depend on the machine, so nothing here is a test; everything that is compared is
 * measured in the same run.
 */
import { parseArgs } from 'node:util';
import { browserFigures, largeMailboxFigures, wholeDay } from './bench/browser.ts';
import { growthFigures } from './bench/growth.ts';
import { memoryFigures } from './bench/memory.ts';
import { speedFigures } from './bench/speed.ts';
import { print, unmeasured, type Figure } from './bench/table.ts';

const { values } = parseArgs({ options: { classifier: { type: 'boolean' }, browser: { type: 'boolean' }, mailbox: { type: 'string' }, navigations: { type: 'string' } } });
const both = values.classifier !== true && values.browser !== true && values.mailbox === undefined && values.navigations === undefined;
const megabytes = positive('mailbox', values.mailbox);
const navigations = positive('navigations', values.navigations);
const figures: Figure[] = [];
if (both || values.classifier === true) figures.push(...await speedFigures(), ...growthFigures(), ...await memoryFigures());
if (both || values.browser === true) figures.push(...await browserFigures().catch((error: unknown) => [unmeasured('the extension in a mail page', String(error))]));
if (megabytes !== null) figures.push(...await largeMailboxFigures(megabytes));
if (navigations !== null) figures.push(...await wholeDay(navigations));
print(figures);

/** A positive number from the command line, null where it was not given. Ends the run with a message where it is none. */
function positive(name: string, value: string | undefined): number | null {
  if (value === undefined) return null;
  const number = Number(value);
  if (Number.isFinite(number) && number > 0) return number;
  console.error(`--${name} takes a number above 0, not "${value}". For example: npm run bench -- --${name} 1000`);
  process.exit(2);
}
