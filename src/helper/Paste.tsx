import type { TargetedClipboardEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../bounce/types.ts';
import { helperTexts } from '../language/helper.ts';
import { droppedFiles } from './dropped.ts';
import { MOST_KEPT } from './keep.ts';

interface PasteProps {
  language: Language;
  text: string;
  /** Something was already explained: the field makes room for it. */
  compact: boolean;
  /** The answer that is shown is of this very text. */
  answered: boolean;
  actions: PasteActions;
}

export interface PasteActions {
  /** The text in the field was changed by hand. */
  edit: (text: string) => void;
  /** Explain this text now, and let it be what stands in the field. */
  explain: (text: string) => void;
  readFiles: (files: File[]) => void;
  clear: () => void;
}

/** The field to paste into, the way to choose files, and the whole of it a place to drop them. */
export function Paste({ language, text, compact, answered, actions }: PasteProps) {
  const t = helperTexts[language];
  const chooser = useRef<HTMLInputElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const [empty, setEmpty] = useState(false);
  useEffect(() => { if (compact) setEmpty(false); }, [compact]); // Files were dropped beside the field.

  const explain = () => {
    setEmpty(text.trim() === '');
    if (text.trim() === '') field.current?.focus();
    else actions.explain(text);
  };
  const replacing = useRef(false);
  /** @param replace what to do with a text that is not one more piece of the one in the field, but another; null where it is a piece */
  const paste = (event: ClipboardEvent, replace: ((pasted: string) => void) | null) => {
    const data = event.clipboardData;
    if (!data) return;
    const pasted = data.getData('text/plain');
    if (pasted === '' && data.files.length > 0) {
      event.preventDefault();
      actions.readFiles([...data.files]);
    } else if (pasted.length > MOST_KEPT) {
      // A field with fifty megabytes in it would stop the browser; a file of that size is nothing.
      event.preventDefault();
      actions.readFiles([new File([pasted], t.pastedText)]);
    } else if (pasted.trim() !== '') {
      replace?.(pasted);
    }
  };
  const pasteInField = (event: TargetedClipboardEvent<HTMLTextAreaElement>) => {
    const area = event.currentTarget;
    const { value, selectionStart, selectionEnd } = area;
    const stays = value.slice(0, selectionStart) + value.slice(selectionEnd);
    const isOther = stays.trim() === '' || (answered && selectionStart === selectionEnd);
    // The browser itself puts it in, in the place of all: so the keys that undo bring back what was there.
    paste(event, isOther ? () => {
      area.select();
      replacing.current = true;
      setTimeout(() => { replacing.current = false; });
    } : null);
  };
  // The answer has the focus when it comes: the next mail is pasted from there.
  const pasteBeside = useRef<(event: ClipboardEvent) => void>(() => undefined);
  pasteBeside.current = (event) => {
    const isInField = event.target instanceof Element && event.target.closest('input, textarea, select') !== null;
    if (!isInField && field.current?.checkVisibility()) paste(event, actions.explain);
  };
  useEffect(() => {
    const life = new AbortController();
    addEventListener('paste', (event) => pasteBeside.current(event), { signal: life.signal });
    return () => life.abort();
  }, []);
  const edit = (value: string) => {
    setEmpty(false);
    if (replacing.current) actions.explain(value);
    else actions.edit(value);
  };
  const choose = () => {
    const files = [...(chooser.current?.files ?? [])];
    if (chooser.current) chooser.current.value = ''; // The same file can be chosen again.
    if (files.length > 0) actions.readFiles(files);
  };

  return (
    <section class={compact ? 'paste compact' : 'paste'}>
      <label class="unseen" for="pasted">{t.pasteLabel}</label>
      <textarea id="pasted" ref={field} class="field" rows={compact ? 3 : 9} value={text} placeholder={t.pasteHint}
        // Off: the browser would write the text into its session file.
        autocomplete="off" spellcheck={false} aria-describedby="paste-note"
        onInput={(event) => edit(event.currentTarget.value)} onPaste={pasteInField} />
      <p id="paste-note" class="note" role={empty ? 'alert' : undefined}>{empty ? t.emptyPaste : t.dropHint}</p>
      <div class="row">
        <button type="button" class="act main" onClick={explain}>{t.explain}</button>
        <button type="button" class="act" onClick={() => chooser.current?.click()}>{t.choose}</button>
        <input ref={chooser} type="file" multiple hidden accept=".eml,.txt,.msg,.mbox,.mbx,.emlx,message/rfc822,text/plain" onChange={choose} />
        {(text !== '' || compact) && <button type="button" class="act" onClick={actions.clear}>{t.clear}</button>}
      </div>
    </section>
  );
}

/** Makes the whole page a place to drop files; a file dropped beside a smaller one would replace the page. */
export function takeDrops(onFiles: (files: File[]) => void, onHover: (over: boolean) => void, signal: AbortSignal): void {
  const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
  addEventListener('dragover', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    onHover(true);
  }, { signal });
  addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) onHover(false);
  }, { signal });
  addEventListener('drop', (event) => {
    onHover(false);
    if (!event.dataTransfer || !hasFiles(event)) return;
    event.preventDefault();
    void droppedFiles(event.dataTransfer).then((files) => (files.length > 0 ? onFiles(files) : undefined));
  }, { signal });
}
