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
const figures: Figure[] = [];
if (both || values.classifier === true) figures.push(...await speedFigures(), ...growthFigures(), ...await memoryFigures());
if (both || values.browser === true) figures.push(...await browserFigures().catch((error: unknown) => [unmeasured('the extension in a mail page', String(error))]));
if (values.mailbox !== undefined) figures.push(...await largeMailboxFigures(Number(values.mailbox)));
if (values.navigations !== undefined) figures.push(...await wholeDay(Number(values.navigations)));
print(figures);
