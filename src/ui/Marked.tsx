/** A text in which the first occurrence of `mark`, verbatim, stands out. */
export function Marked({ text, mark }: { text: string; mark?: string | undefined }) {
  const at = mark ? text.indexOf(mark) : -1;
  if (!mark || at < 0) return <>{text}</>;
  return (
    <>
      {text.slice(0, at)}
      <mark>{mark}</mark>
      {text.slice(at + mark.length)}
    </>
  );
}
