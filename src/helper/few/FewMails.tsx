import { useEffect, useRef } from 'preact/hooks';
import type { Language } from '../../bounce/types.ts';
import { cardLabels } from '../../language/card.ts';
import { fewTexts } from '../../language/few.ts';
import { Card } from '../../ui/Card.tsx';
import { OtherMails } from '../many/OtherMails.tsx';
import { Answer } from '../one/Answer.tsx';
import { FEW, returnsIn, type ReadingState } from '../reading.ts';

interface FewMailsProps {
  reading: ReadingState;
  language: Language;
  onOpen: (mail: number) => void;
  onAnswer: (mail: number, wrote: boolean | null) => void;
}

/** Some mails at once, one card below another: whoever has two returns keeps no list of addresses. */
export function FewMails({ reading, language, onOpen, onAnswer }: FewMailsProps) {
  const t = fewTexts[language];
  const top = useRef<HTMLElement>(null);
  useEffect(() => top.current?.focus(), []);
  return (
    <section class="few" ref={top} tabIndex={-1} aria-labelledby="few-title">
      {reading.together && <Card explanation={reading.together[language]} labels={cardLabels[language]} variant="message" headlineId="together" />}
      <h2 id="few-title">{t.headline(returnsIn(reading), reading.mails)}</h2>
      {reading.few.map(({ index, mail, wrote }) => (
        <article key={index} class="few-one" aria-labelledby={`headline-${index}`}>
          <Answer mail={mail} wrote={wrote} language={language} id={String(index)} level={3} onAnswer={(answer) => onAnswer(index, answer)} />
          <button type="button" class="plain more" aria-describedby={`headline-${index}`} onClick={() => onOpen(index)}>{t.more}</button>
        </article>
      ))}
      {reading.mails > FEW && <OtherMails reading={reading} language={language} onOpen={onOpen} />}
    </section>
  );
}
