import { useState } from 'preact/hooks';
import type { Language } from '../../bounce/types.ts';
import { codesTexts } from '../../language/codes.ts';
import { Lookup } from '../../ui/Lookup.tsx';
import { search } from '../search.ts';
import { Browse } from './Browse.tsx';

/** All codes and all providers to browse, and the look-up above them. */
export function Codes({ language, query: first }: { language: Language; query: string }) {
  const t = codesTexts[language];
  const [query, setQuery] = useState(first);
  return (
    <div class="codes">
      <h1>{t.title}</h1>
      <p class="intro">{t.intro}</p>
      <Lookup language={language} query={query} onQuery={setQuery} search={search} focus />
      {query.trim() === '' && <Browse language={language} />}
    </div>
  );
}
