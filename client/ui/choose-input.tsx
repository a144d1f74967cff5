import { ChevronsUpDown } from 'lucide-react';
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';

interface ChooseInputProps<Id extends string> {
  label: string;
  value: Id;
  options: readonly { id: Id; label: string }[];
  onChange: (id: Id) => void;
}

/** A labelled field for one of a few. */
export function ChooseInput<Id extends string>({ label, value, options, onChange }: ChooseInputProps<Id>) {
  return (
    <Select className="field" value={value} onChange={(key) => onChange(key as Id)}>
      <Label>{label}</Label>
      <Button className="input select-button">
        <SelectValue />
        <ChevronsUpDown size={14} aria-hidden />
      </Button>
      <Popover className="popover select-popover">
        <ListBox className="list">
          {options.map((option) => (
            <ListBoxItem key={option.id} id={option.id} className="option">
              {option.label}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
