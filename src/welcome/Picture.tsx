import type { Explanation, Language } from '../bounce/types.ts';
import { cardLabels } from '../language/card.ts';
import { Card } from '../ui/Card.tsx';

interface PictureProps {
  scene: 'hover' | 'open' | 'paste';
  explanation: Explanation;
  language: Language;
}

/** A small scene: a page in grey lines, and in it the card as it really is. For the eye only; the words below say the same. */
export function Picture({ scene, explanation, language }: PictureProps) {
  const card = <Card explanation={explanation} labels={cardLabels[language]} variant={scene === 'hover' ? 'hover' : 'message'} level={3} />;
  return (
    <div class={`picture ${scene}`} aria-hidden="true" inert>
      <div class="window">
        {scene === 'hover' && <>{lines(2)}<div class="line row-pointed"><i /><i /></div>{card}{lines(4)}</>}
        {scene === 'open' && <><div class="line title"><i /></div>{card}{lines(3)}</>}
        {scene === 'paste' && <><div class="pasted">{lines(3)}</div>{card}</>}
      </div>
    </div>
  );
}

function lines(count: number) {
  return Array.from({ length: count }, (_, index) => <div key={index} class="line"><i /><i /></div>);
}
