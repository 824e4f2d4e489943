import type { LookupHit } from '../bounce/lookup/index.ts';
import type { Language } from '../bounce/types.ts';
import { commonTexts } from '../language/common.ts';
import { Mark } from './Mark.tsx';

/** One answer of the look-up: its name and gist, and unfolded all that it means, what to do and whose pages to read. */
export function Hit({ hit, open, language }: { hit: LookupHit; open: boolean; language: Language }) {
  const { newTab } = commonTexts[language];
  return (
    <li class="hit">
      <details open={open}>
        <summary><Mark tone={hit.tone} small /><span><b>{hit.title}</b> <span class="quiet">{hit.summary}</span></span></summary>
        <div class="hit-body">
          {hit.meanings.map(({ where, text }) => <p key={`${where} ${text}`}>{where && <b>{where}. </b>}{text}</p>)}
          {hit.steps.length > 0 && <ol class="steps">{hit.steps.map((step) => <li key={step}>{step}</li>)}</ol>}
          {hit.retry && <p><span class="pill">{hit.retry}</span></p>}
          <ul class="links">
            {hit.links.map((link) => (
              <li key={link.url + link.role}>
                <a href={link.url} target="_blank" rel="noopener noreferrer">{link.label}<span class="unseen"> ({newTab})</span></a>
                {link.forWhom && <span class="for-whom"> {link.forWhom}</span>}
              </li>
            ))}
          </ul>
        </div>
      </details>
    </li>
  );
}
