import type { LookupHit } from '../bounce/lookup/index.ts';
import type { Language } from '../bounce/types.ts';
import { cardLabels } from '../language/card.ts';
import { commonTexts } from '../language/common.ts';
import { lookupTexts } from '../language/lookup.ts';
import { Links, Steps } from './Card.tsx';
import { Mark } from './Mark.tsx';

/** One answer of the look-up: its name and gist, and unfolded all that it means, what to do and whose pages to read. */
export function Hit({ hit, open, language }: { hit: LookupHit; open: boolean; language: Language }) {
  const { newTab } = commonTexts[language];
  return (
    <li class="hit">
      <details open={open}>
        <summary><Mark tone={hit.tone} small /><span><b>{hit.title}</b> <span class="quiet">{hit.summary}</span></span></summary>
        <div class="hit-body">
          {hit.meanings.filter(({ where }) => where === '').map(({ text }) => <p key={text}>{text}</p>)}
          <Steps steps={hit.steps} />
          {hit.retry && <p><span class="pill">{hit.retry}</span></p>}
          <AtProviders hit={hit} language={language} />
          {hit.forIT.length > 0 && (
            <details class="inner"><summary>{cardLabels[language].detailsForIT}</summary><ul class="dots">{hit.forIT.map((text) => <li key={text}>{text}</li>)}</ul></details>
          )}
          <Links links={hit.links} newTab={newTab} />
        </div>
      </details>
    </li>
  );
}

/** Meanings that stand open; more of them would push everything else out of sight. */
const MOST_OPEN = 4;

/** What a code means at the providers that use it in their own way, the commonest meanings first. */
function AtProviders({ hit: { title, meanings }, language }: { hit: LookupHit; language: Language }) {
  const t = lookupTexts[language];
  const same = meanings.filter(({ what, where }) => what === '' && where !== '');
  const others = meanings.filter(({ what }) => what !== '');
  const rest = others.slice(MOST_OPEN);
  return (
    <>
      {same.length > 0 && <Meanings meanings={same} />}
      {others.length > 0 && <p class="note">{t.means}</p>}
      {others.length > 0 && <Meanings meanings={others.slice(0, MOST_OPEN)} />}
      {rest.length > 0 && (
        <details class="inner">
          <summary>{t.otherMeanings(rest.length)}</summary>
          <Meanings meanings={rest} />
          <p class="note">{t.withProvider(title)}</p>
        </details>
      )}
    </>
  );
}

function Meanings({ meanings }: { meanings: LookupHit['meanings'] }) {
  return (
    <dl class="places">
      {meanings.map(({ what, where, text }) => (
        <div key={what + where}>
          <dt>{what || where}</dt>
          {what !== '' && <dd class="quiet">{where}</dd>}
          {text !== '' && <dd>{text}</dd>}
        </div>
      ))}
    </dl>
  );
}
