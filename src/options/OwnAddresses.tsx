import { useState } from 'preact/hooks';
import type { Language } from '../bounce/types.ts';
import { optionsTexts } from '../language/options.ts';
import { asAddress, MOST_ADDRESSES } from '../settings.ts';

interface OwnAddressesProps {
  addresses: readonly string[];
  language: Language;
  onChange: (addresses: string[]) => void;
}

/** The person's own addresses, one a line. What can be stored is, when the field is left; what cannot stays in the field and is named. */
export function OwnAddresses({ addresses, language, onChange }: OwnAddressesProps) {
  const t = optionsTexts[language];
  const [draft, setDraft] = useState<string | null>(null);
  const text = draft ?? addresses.join('\n');
  const problem = draft === null ? null : problemOf(draft);
  const store = () => {
    if (draft === null) return;
    onChange([...new Set(linesOf(draft).map(asAddress).filter((address) => address !== null))].slice(0, MOST_ADDRESSES));
    if (!problem) setDraft(null);
  };
  return (
    <>
      <textarea class="field" rows={3} aria-label={t.names.ownAddresses} autocomplete="off" spellcheck={false} value={text}
        aria-invalid={problem !== null} aria-describedby="own-problem"
        onInput={(event) => setDraft(event.currentTarget.value)} onBlur={store} />
      <p id="own-problem" class="invalid" role="alert">
        {problem && ('line' in problem ? t.ownBad(problem.line) : t.ownMany(MOST_ADDRESSES))}
      </p>
    </>
  );
}

const linesOf = (text: string) => text.split(/[\n,;]/).map((line) => line.trim()).filter((line) => line !== '');

function problemOf(text: string): { line: string } | { tooMany: true } | null {
  const lines = linesOf(text);
  const line = lines.find((candidate) => asAddress(candidate) === null);
  if (line !== undefined) return { line };
  return lines.length > MOST_ADDRESSES ? { tooMany: true } : null;
}
