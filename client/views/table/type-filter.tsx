import { ChevronDown } from 'lucide-react';
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import { whatOf } from '../../facts/fact-rows.ts';
import type { Fact } from '../../facts/facts.ts';

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
    <Select
      className="type-filter"
      selectedKey={type ?? all}
      onSelectionChange={(key) => onChange(key === all ? null : String(key))}
    >
      <Label>Show</Label>
      <Button className="input select-button">
        <SelectValue />
        <ChevronDown size={14} aria-hidden />
      </Button>
      <Popover className="popover select-popover">
        <ListBox className="list" items={[{ id: all, words: 'Everything', count: facts.length }, ...types]}>
          {({ words, count }) => (
            <ListBoxItem className="option" textValue={words}>
              {words} <span className="count">{count}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
