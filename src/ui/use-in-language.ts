import { useEffect, useState } from 'preact/hooks';
import type { Explanation, Language } from '../bounce/types.ts';
import type { Explained } from '../messages.ts';

/**
 * An explanation in the language that the person reads now. The page that made it may have made it before the language was
 * switched; it is then made anew from its verdict.
 * @returns null while it is being made anew: words of the other language would belie the switch
 * @param explain loads the classifier's last step when it is needed
 */
export function useInLanguage(
  explained: Explained | null,
  language: Language,
  explain: (explained: Explained, language: Language) => Promise<Explanation>,
): Explanation | null {
  const [anew, setAnew] = useState<{ made: Explanation; of: Explained; for: Language } | null>(null);
  useEffect(() => {
    let current = true;
    if (explained && explained.explanation.lang !== language) {
      const show = (made: Explanation) => (current ? setAnew({ made, of: explained, for: language }) : undefined);
      explain(explained, language).then(show, () => show(explained.explanation));
    }
    return () => {
      current = false;
    };
  }, [explained, language]);
  if (!explained) return null;
  if (explained.explanation.lang === language) return explained.explanation;
  return anew?.of === explained && anew.for === language ? anew.made : null;
}
