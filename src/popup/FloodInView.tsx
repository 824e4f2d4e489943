import { useEffect, useState } from 'preact/hooks';
import { flood, withAnswer } from '../bounce/classify/flood.ts';
import type { Explanation, Language, Verdict } from '../bounce/types.ts';
import { cardLabels } from '../language/card.ts';
import { popupTexts } from '../language/popup.ts';
import { Card } from '../ui/Card.tsx';

/**
 * What many returns in view say together, once for all of them. Where the list does not tell whose they are, one question; its
 * answer is kept nowhere.
 */
export function FloodInView({ returns, language }: { returns: readonly Verdict[]; language: Language }) {
  const t = popupTexts[language];
  const [wrote, setWrote] = useState<boolean | null>(null);
  const [explanation, setExplanation] = useState<Explanation | null>(null);
  const counted = flood(wrote === null ? returns : returns.map((verdict) => withAnswer(verdict, wrote)));
  const origin = counted?.origin ?? null;
  useEffect(() => {
    let current = true;
    const make = async () => {
      // The words are larger than the popup, and most mailboxes hold no flood.
      const { explainFlood } = await import('../bounce/explain/index.ts');
      if (current) setExplanation(explainFlood(counted, language));
    };
    if (origin === 'not_own' || (counted && counted.notOwn > 0)) void make();
    else setExplanation(null);
    return () => {
      current = false;
    };
  }, [origin, counted?.returns, counted?.notOwn, language]);
  if (explanation) return <Card explanation={explanation} labels={cardLabels[language]} variant="message" headlineId="flood" />;
  if (!counted || origin !== 'cannot_tell' || wrote !== null) return null;
  return (
    <fieldset class="question">
      <legend>{t.floodQuestion(counted.returns - counted.own)}</legend>
      <p class="note">{t.floodWhy}</p>
      <p class="answers">
        <button type="button" class="act" onClick={() => setWrote(true)}>{t.floodYes}</button>{' '}
        <button type="button" class="act" onClick={() => setWrote(false)}>{t.floodNo}</button>
      </p>
    </fieldset>
  );
}
