import { ChevronsUpDown } from 'lucide-react';
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { formatNumber } from '../../../../contract/text/language.ts';
import type { SampledOf } from '../use-samples.ts';
import { useValues } from '../use-values.ts';

interface ValueInputProps {
  of: SampledOf;
  property: string;
  value: string;
  onChange: (value: string) => void;
}

/** A value of a property: one of those that were found, or any other. */
export function ValueInput({ of, property, value, onChange }: ValueInputProps) {
  const { found } = useValues(of, property);
  return (
    <ComboBox
      className="field"
      inputValue={value}
      onInputChange={onChange}
      value={found.some(({ text }) => text === value) ? value : null}
      onChange={(key) => key !== null && onChange(String(key))}
      allowsCustomValue
      menuTrigger="focus"
      defaultFilter={() => true}
    >
      <Label>Value</Label>
      <div className="combo-row">
        <Input className="input" placeholder="Choose or type one" />
        <Button className="button button-quiet button-icon">
          <ChevronsUpDown size={14} aria-hidden />
        </Button>
      </div>
      <Popover className="popover select-popover">
        <ListBox className="list">
          {found.map(({ text, count }) => (
            <ListBoxItem key={text} id={text} className="option" textValue={text}>
              {text} <span className="count">{formatNumber(count)}</span>
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
