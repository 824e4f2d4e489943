/**
 * fast-check, inventing the same inputs in every run: what fails, fails again, and where somebody looks for it.
 * `SEED=7 npm test` invents others.
 */
import * as fc from 'fast-check';

const { SEED = '20261129' } = process.env;
fc.configureGlobal({ seed: Number(SEED) });

export * from 'fast-check';
