import type { ComponentChildren } from 'preact';

/** A group of settings under a heading, with a line that says what they are for. */
export function Section({ title, what, children }: { title: string; what: string; children: ComponentChildren }) {
  return (
    <section class="panel">
      <h2>{title}</h2>
      <p class="note">{what}</p>
      {children}
    </section>
  );
}

interface CheckProps {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

export function Check({ label, checked, onChange }: CheckProps) {
  return (
    <label class="check">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}

interface ChoiceProps<Value extends string> {
  name: string;
  /** Read out before the choices; the heading above says it to the eye. */
  label: string;
  value: Value;
  /** Value, words, and a line that says more. */
  options: readonly (readonly [Value, string, string?])[];
  onChange: (value: Value) => void;
}

/** One of a few. */
export function Choice<Value extends string>({ name, label, value, options, onChange }: ChoiceProps<Value>) {
  return (
    <fieldset class="choices">
      <legend class="unseen">{label}</legend>
      {options.map(([option, words, more]) => (
        <label key={option} class="check">
          <input type="radio" name={name} value={option} checked={option === value} onChange={() => onChange(option)} />
          <span>{words}{more && <span class="quiet"> · {more}</span>}</span>
        </label>
      ))}
    </fieldset>
  );
}
