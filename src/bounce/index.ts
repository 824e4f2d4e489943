/** The classifier: `read` says what a mail says, `classify` what happened, `explain` what a person reads. Pure; also runs in Node. */
export { read } from './read/index.ts';
export { classify } from './classify/index.ts';
export { explain } from './explain/index.ts';
export { lookup, type LookupHit } from './lookup/index.ts';
export type * from './types.ts';
