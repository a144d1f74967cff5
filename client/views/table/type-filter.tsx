import { whatOf } from '../../facts/fact-rows.ts';
import type { Fact } from '../../facts/facts.ts';
import { CountedSelect } from './counted-select.tsx';

interface TypeFilterProps {
  facts: readonly Fact[];
  /** Null shows all. */
  type: string | null;
  onChange(type: string | null): void;
}

const all = 'all';

/** Which sort of facts the table shows, each with how many there are. */
export function TypeFilter({ facts, type, onChange }: TypeFilterProps) {
  const types = [...Map.groupBy(facts, (fact) => fact.type)]
    .map(([name, ofType]) => ({ id: name, words: whatOf(ofType[0] ?? { type: name }), count: ofType.length }))
    .sort((one, other) => other.count - one.count || one.words.localeCompare(other.words));
  return (
    <CountedSelect
      items={[{ id: all, words: 'Everything', count: facts.length }, ...types]}
      selected={type ?? all}
      onSelect={(id) => onChange(id === all ? null : id)}
    />
  );
}
