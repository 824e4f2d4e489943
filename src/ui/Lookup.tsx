import { useEffect, useRef, useState } from 'preact/hooks';
import type { LookupHit } from '../bounce/lookup/index.ts';
import type { Language } from '../bounce/types.ts';
import { lookupTexts, type LookupTexts } from '../language/lookup.ts';
import { Hit } from './Hit.tsx';

interface LookupProps {
  language: Language;
  query: string;
  onQuery: (query: string) => void;
  /** Loads the tables when it is first called. */
  search: (query: string, language: Language) => Promise<LookupHit[]>;
  /** Put the cursor into the field at once. */
  focus: boolean;
}

/** What a search gave; `for` says which query it belongs to. */
interface Found {
  for: string;
  hits: readonly LookupHit[] | null;
}

/** A field that answers as one types: codes, words of a reply, addresses, providers. */
export function Lookup({ language, query, onQuery, search, focus }: LookupProps) {
  const t = lookupTexts[language];
  const field = useRef<HTMLInputElement>(null);
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    if (focus) field.current?.focus();
  }, []);
  useEffect(() => {
    if (query.trim() === '') {
      setFound(null);
      return undefined;
    }
    let current = true;
    search(query, language).then(
      (hits) => (current ? setFound({ for: query, hits }) : undefined),
      () => (current ? setFound({ for: query, hits: null }) : undefined),
    );
    return () => {
      current = false;
    };
  }, [query, language]);
  // Escape first empties the field; empty, it is the browser's (it closes the popup).
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || query === '') return;
    event.preventDefault();
    onQuery('');
  };
  return (
    <div class="lookup">
      <input ref={field} type="search" class="field" aria-label={t.label} placeholder={t.placeholder} value={query} autocomplete="off"
        spellcheck={false} onInput={(event) => onQuery(event.currentTarget.value)} onKeyDown={onKeyDown} />
      {found && <Hits {...found} language={language} />}
    </div>
  );
}

/** What somebody typed, as far as it decides what to try instead. */
function kindOf(query: string): keyof LookupTexts['hints'] {
  if (/^[\d\s.,#x-]+$/i.test(query)) return 'number';
  return /^\S+\.[^\s.\d]{2,}$/.test(query) ? 'domain' : 'words';
}

function Hits({ for: query, hits, language }: Found & { language: Language }) {
  const t = lookupTexts[language];
  if (hits === null) return <p class="note" role="alert">{t.failed}</p>;
  const exact = hits.filter(({ nearest }) => !nearest);
  const nearest = hits.filter((hit) => hit.nearest);
  return (
    <div class="found">
      <output class={exact.length > 0 ? 'unseen' : ''}>
        {exact.length > 0 ? t.found(exact.length) : t.nothing(query.trim())}
      </output>
      {exact.length === 0 && <p class="note">{nearest.length > 0 ? t.nearest : t.hints[kindOf(query.trim())]}</p>}
      <ul class="hits">
        {(exact.length > 0 ? exact : nearest).map((hit, index) => <Hit key={hit.key} hit={hit} open={index === 0 && !hit.begun} language={language} />)}
      </ul>
    </div>
  );
}
