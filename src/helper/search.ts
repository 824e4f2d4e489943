import type { LookupHit } from '../bounce/lookup/index.ts';
import type { Language } from '../bounce/types.ts';

/** Looks a query up. The tables are loaded when it is first called. */
export async function search(query: string, language: Language): Promise<LookupHit[]> {
  return (await import('../bounce/lookup/index.ts')).lookup(query, language);
}
