import { useEffect, useState } from 'preact/hooks';
import type { Explanation, Language } from '../bounce/types.ts';
import type { Explained } from '../messages.ts';

/**
 * An explanation in the language that the person reads now. The page that made it may have made it before the language was
 * switched; it is then made anew from its verdict.
 * @param explain loads the classifier's last step when it is needed
 */
export function useInLanguage(
  explained: Explained | null,
  language: Language,
  explain: (verdict: Explained['verdict'], language: Language) => Promise<Explanation>,
): Explanation | null {
  const [anew, setAnew] = useState<Explanation | null>(null);
  useEffect(() => {
    let current = true;
    if (explained && explained.explanation.lang !== language) {
      explain(explained.verdict, language).then((made) => (current ? setAnew(made) : undefined), () => undefined);
    }
    return () => {
      current = false;
    };
  }, [explained, language]);
  if (!explained) return null;
  return explained.explanation.lang !== language && anew?.lang === language ? anew : explained.explanation;
}
