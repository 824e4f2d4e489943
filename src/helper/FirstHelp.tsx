import type { Language } from '../bounce/types.ts';
import { helperTexts } from '../language/helper.ts';
import { SAMPLES } from '../ui/samples.ts';

interface FirstHelpProps {
  language: Language;
  /** Explains a text as if it had been pasted. */
  onTry: (text: string) => void;
}

/** While nothing was given yet: how to get a returned mail here, and one to try. */
export function FirstHelp({ language, onTry }: FirstHelpProps) {
  const t = helperTexts[language].first;
  return (
    <section class="first" aria-labelledby="how">
      <h2 id="how">{t.title}</h2>
      <ul class="ways">
        <li>
          <h3>{t.computer}</h3>
          <ol class="steps">{t.computerSteps.map((step, index) => <li key={step} data-number={index + 1}>{step}</li>)}</ol>
        </li>
        <li>
          <h3>{t.phone}</h3>
          <p>{t.phoneWords}</p>
        </li>
        <li>
          <h3>{t.example}</h3>
          <p>{t.exampleWords}</p>
          <p><button type="button" class="act" onClick={() => onTry(SAMPLES[language].shown)}>{t.tryExample}</button></p>
        </li>
      </ul>
    </section>
  );
}
