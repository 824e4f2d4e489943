import type { Explanation } from '../bounce/types.ts';
import type { Explained } from '../messages.ts';
import { questionTexts, questionWords } from '../language/question.ts';
import { Card, type FullReport } from '../ui/Card.tsx';
import type { Page } from './page.ts';

interface Props {
  page: Page;
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
export function ExplainedCard({ page, explained, explanation = explained.explanation, variant, onAnswer, onClose, ...props }: Props) {
  const { question } = explained.verdict;
  const words = question && onAnswer ? questionWords(question, explanation.lang) : null;
  const t = questionTexts[page.language];
  const trusted = (act: () => void) => (event: Event) => { if (event.isTrusted) act(); };
  return (
    <Card
      explanation={explanation}
      labels={page.labels}
      variant={variant}
      level={3}
      headlineId="headline"
      onClose={onClose && trusted(onClose)}
      fullReport={props.fullReport}
      status={props.status}
      textForIT={variant === 'message' ? textForIT(explanation) : undefined}
    >
      {words && (
        <fieldset class="question">
          <legend>{words}</legend>
          <p class="answers">
            <button type="button" class="act" onClick={trusted(() => onAnswer?.(true))}>{t.yes}</button>{' '}
            <button type="button" class="act" onClick={trusted(() => onAnswer?.(false))}>{t.no}</button>
          </p>
        </fieldset>
      )}
    </Card>
  );
}

/** The same text as the classifier's own, made of the explanation at hand. */
function textForIT({ headline, cause, forIT, details }: Explanation): string {
  return [headline, cause, ...details.map(({ label, value }) => `${label}: ${value}`), forIT].filter((line) => line !== '').join('\n');
}
