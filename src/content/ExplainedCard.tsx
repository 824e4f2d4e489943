import type { Explanation } from '../bounce/types.ts';
import type { Explained } from '../messages.ts';
import type { CardLabels } from '../language/card.ts';
import { Card, type FullReport } from '../ui/Card.tsx';
import { isForIT, textForIT } from '../ui/text-for-it.ts';
import { CopyForIT } from './CopyForIT.tsx';

interface Props {
  labels: CardLabels;
  explained: Explained;
  /** In place of the explanation in `explained`, where that says more than is known. */
  explanation?: Explanation | undefined;
  variant: 'hover' | 'message';
  onClose?: (() => void) | undefined;
  fullReport?: FullReport | undefined;
  status?: string | null | undefined;
  /** Told the person's answer to the question whether they wrote the returned mail. Without it nothing is asked. */
  onAnswer?: ((wrote: boolean) => void) | undefined;
}

/** The card with what only a mail page adds: the question to the reader. It acts on what people do, not on what a page imitates. */
export function ExplainedCard({ labels, explained, explanation = explained.explanation, variant, onAnswer, onClose, ...props }: Props) {
  const { question } = explained;
  const trusted = (act: () => void) => (event: Event) => { if (event.isTrusted) act(); };
  return (
    <Card
      explanation={explanation}
      labels={labels}
      variant={variant}
      level={3}
      headlineId="headline"
      onClose={onClose && trusted(onClose)}
      fullReport={props.fullReport}
      status={props.status}
      copyForIT={<CopyForIT text={textForIT(explanation)} labels={labels} />}
      copyFirst={isForIT(explained.verdict)}
    >
      {question && onAnswer && (
        <fieldset class="question">
          <legend>{question}</legend>
          <p class="answers">
            <button type="button" class="act" onClick={trusted(() => onAnswer(true))}>{labels.question.yes}</button>{' '}
            <button type="button" class="act" onClick={trusted(() => onAnswer(false))}>{labels.question.no}</button>
          </p>
        </fieldset>
      )}
    </Card>
  );
}
