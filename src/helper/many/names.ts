import { providerName as nameOf } from '../../bounce/explain/names.ts';
import type { Cause, Language } from '../../bounce/types.ts';
import advice from '../../bounce/knowledge/advice.json';

const causes = new Map(advice.causes.map((cause) => [cause.id, { en: cause.label_en, fr: cause.label_fr }]));

/** @returns the cause in two or three words: "Address not found" */
export function causeName(cause: Cause, language: Language): string {
  return causes.get(cause)?.[language] ?? cause;
}

/** @returns the provider as people call it, or null where it is not known */
export function providerName(provider: string | null): string | null {
  return nameOf(provider) ?? provider;
}
