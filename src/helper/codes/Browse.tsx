import { useEffect, useState } from 'preact/hooks';
import type { Everything } from '../../bounce/lookup/browse.ts';
import type { LookupHit } from '../../bounce/lookup/hit.ts';
import type { Language } from '../../bounce/types.ts';
import { codesTexts } from '../../language/codes.ts';
import { number } from '../../language/plural.ts';
import { Hit } from '../../ui/Hit.tsx';

/** Everything that the tables know, in groups that unfold. */
export function Browse({ language }: { language: Language }) {
  const t = codesTexts[language];
  const [all, setAll] = useState<Everything | null>(null);
  useEffect(() => {
    let current = true;
    void import('../../bounce/lookup/browse.ts').then(({ everything }) => (current ? setAll(everything(language)) : undefined));
    return () => {
      current = false;
    };
  }, [language]);
  if (!all) return <p class="note">{t.loading}</p>;
  return (
    <div class="browse">
      <Part title={t.providers} what={t.providersWhat} language={language} groups={all.providers.map(({ type, hits }) => ({ name: t.types[type], hits }))} />
      <Part title={t.replies} what={t.repliesWhat} language={language} groups={all.replies.map(({ name, hits }) => ({ name: `${name}xx · ${t.digits[name] ?? ''}`, hits }))} />
      <Part title={t.statuses} what={t.statusesWhat} language={language} groups={all.statuses} />
      <Part title={t.own} what={t.ownWhat} language={language} groups={all.codes.map(({ name, hits }) => ({ name: name === '' ? t.anybody : name, hits }))} />
    </div>
  );
}

interface PartProps {
  title: string;
  what: string;
  groups: readonly { name: string; hits: readonly LookupHit[] }[];
  language: Language;
}

function Part({ title, what, groups, language }: PartProps) {
  return (
    <section class="panel">
      <h2>{title}</h2>
      <p class="note">{what}</p>
      <ul class="groups">
        {groups.map(({ name, hits }) => <Folded key={name} name={name} hits={hits} language={language} />)}
      </ul>
    </section>
  );
}

/** A group's answers are made when somebody unfolds it: all of them at once would be tens of thousands of elements. */
function Folded({ name, hits, language }: { name: string; hits: readonly LookupHit[]; language: Language }) {
  const [opened, setOpened] = useState(false);
  return (
    <li>
      <details onToggle={(event) => setOpened(opened || event.currentTarget.open)}>
        <summary>{name} <span class="quiet">{number(language, hits.length)}</span></summary>
        {opened && <ul class="hits">{hits.map((hit) => <Hit key={hit.key} hit={hit} open={false} language={language} />)}</ul>}
      </details>
    </li>
  );
}
