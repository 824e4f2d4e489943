/**
 * `npm run bench` measures what the project promises about speed and weight, and prints one table: figure, aim, met or not.
 * Timings depend on the machine, so nothing here is a test; everything that is compared is measured in the same run.
 */
import { growthFigures } from './bench/growth.ts';
import { memoryFigures } from './bench/memory.ts';
import { speedFigures } from './bench/speed.ts';
import { print } from './bench/table.ts';

print([...await speedFigures(), ...growthFigures(), ...await memoryFigures()]);
