import type { Explanation, Language, Verdict } from '../bounce/types.ts';

/** Loads the classifier's last step, where the person reads another language than the page's explanation was made in. */
export async function explainAnew(verdict: Verdict, language: Language): Promise<Explanation> {
  const { explain } = await import('../bounce/explain/index.ts');
  return explain(verdict, language);
}
