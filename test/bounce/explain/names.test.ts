import { expect, test } from 'vitest';
import { de } from '../../../src/bounce/explain/names.ts';

test.each([
  ['yves.perrin@free.fr', 'd’yves.perrin@free.fr'], ['Yvette', 'd’Yvette'], ['Yahoo', 'de Yahoo'], ['yann@free.fr', 'de yann@free.fr'], ['Orange', 'd’Orange'],
  ['Free', 'de Free'], ['élodie@free.fr', 'd’élodie@free.fr'],
])('« de » before %s', (name, said) => { expect(de(name)).toBe(said); });
