import { useMemo } from 'preact/hooks';
import type { Language } from '../../bounce/types.ts';
import { helperTexts } from '../../language/helper.ts';
import { ScrollText } from '../../ui/ScrollText.tsx';
import { findWords } from '../read/find-words.ts';
import type { OpenedMail } from '../read/found.ts';

/** The mail as it came, with the words that decided marked. Text only: nothing of it can act. */
export function Original({ mail, language }: { mail: OpenedMail; language: Language }) {
  const t = helperTexts[language];
  const pieces = useMemo(() => piecesOf(mail), [mail]);
  const hasMarks = pieces.some(({ marked }) => marked);
  return (
    <section class="panel original">
      <h2>{t.original}</h2>
      {hasMarks && <p class="note">{t.whyMarked}</p>}
      {mail.decoded && <p class="note">{t.decoded}</p>}
      {mail.shortened && <p class="note">{t.shortened}</p>}
      <ScrollText label={t.original} markedFor={mail}>
        {pieces.map(({ text, marked }, index) => (marked ? <mark key={index}>{text}</mark> : text))}
      </ScrollText>
    </section>
  );
}

function piecesOf(mail: OpenedMail): { text: string; marked: boolean }[] {
  const pieces: { text: string; marked: boolean }[] = [];
  let at = 0;
  for (const { start, end } of findWords(mail.text, mail.evidence.map(({ text }) => text))) {
    pieces.push({ text: mail.text.slice(at, start), marked: false }, { text: mail.text.slice(start, end), marked: true });
    at = end;
  }
  pieces.push({ text: mail.text.slice(at), marked: false });
  return pieces;
}
