import { useEffect, useState } from 'preact/hooks';

interface CopyButtonProps {
  label: string;
  copied: string;
  failed: string;
  /** The text to copy, or how to get it when it is wanted. */
  text: string | (() => string);
}

/** Milliseconds until the button says its own name again. */
const SHOW_RESULT = 2500;

/** Copies a text on a click and says whether that worked, to the eye and to a screen reader. */
export function CopyButton({ label, copied, failed, text }: CopyButtonProps) {
  const [result, setResult] = useState<'copied' | 'failed' | null>(null);
  useEffect(() => {
    if (!result) return undefined;
    const timer = setTimeout(() => setResult(null), SHOW_RESULT);
    return () => clearTimeout(timer);
  }, [result]);
  const copy = () => {
    navigator.clipboard.writeText(typeof text === 'string' ? text : text()).then(() => setResult('copied'), () => setResult('failed'));
  };
  return (
    <>
      <button type="button" class="act" onClick={copy}>{result === null ? label : result === 'copied' ? `✓ ${copied}` : failed}</button>
      <output class="unseen">{result === null ? '' : result === 'copied' ? copied : failed}</output>
    </>
  );
}
