import type { Language } from '../../bounce/types.ts';
import { manyTexts } from '../../language/many.ts';
import { number } from '../../language/plural.ts';
import { LIST_ACTIONS, type ListAction } from './action.ts';
import { causeName, providerName } from './names.ts';
import { ranked, type Choices, type Counts, type Group } from './view.ts';
import type { Cause } from '../../bounce/types.ts';

interface FiltersProps {
  choices: Choices;
  counts: Counts;
  language: Language;
  onChoose: (change: Partial<Choices>) => void;
}

/** Value of "all" in a list; '' stands for the unknown provider. */
const ALL = '*';

export function Filters({ choices, counts, language, onChoose }: FiltersProps) {
  const t = manyTexts[language];
  const withCount = (name: string, count: number) => `${name} (${number(language, count)})`;
  const actions = LIST_ACTIONS.filter((action) => counts.actions.has(action));
  return (
    <div class="filters">
      <label>{t.search}
        <input type="search" class="field" value={choices.search} onInput={(event) => onChoose({ search: event.currentTarget.value })} />
      </label>
      <Choice label={t.columns.action} all={t.all} value={choices.action} onChange={(action) => onChoose({ action })}
        options={actions.map((action): [ListAction, string] => [action, withCount(t.actions[action], counts.actions.get(action) ?? 0)])} />
      <Choice label={t.cause} all={t.all} value={choices.cause} onChange={(cause) => onChoose({ cause })}
        options={ranked(counts.causes).map(([cause, count]): [Cause, string] => [cause, withCount(causeName(cause, language), count)])} />
      <Choice label={t.provider} all={t.all} value={choices.provider} onChange={(provider) => onChoose({ provider })}
        options={ranked(counts.providers).map(([id, count]): [string, string] => [id, withCount(providerName(id || null) ?? t.unknownProvider, count)])} />
      <label>{t.group}
        <select class="field" value={choices.group} onChange={(event) => onChoose({ group: event.currentTarget.value as Group })}>
          {(['none', 'cause', 'provider'] as const).map((group) => <option key={group} value={group}>{t.groups[group]}</option>)}
        </select>
      </label>
    </div>
  );
}

interface ChoiceProps<Key> {
  label: string;
  all: string;
  value: Key | null;
  options: readonly [Key, string][];
  onChange: (value: Key | null) => void;
}

function Choice<Key extends string>({ label, all, value, options, onChange }: ChoiceProps<Key>) {
  const choose = (chosen: string) => onChange(options.find(([key]) => key === chosen)?.[0] ?? null);
  return (
    <label>{label}
      <select class="field" value={value ?? ALL} onChange={(event) => choose(event.currentTarget.value)}>
        <option value={ALL}>{all}</option>
        {options.map(([key, name]) => <option key={key} value={key}>{name}</option>)}
      </select>
    </label>
  );
}
