import { ChevronsUpDown } from 'lucide-react';
import {
  Button,
  ComboBox,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
} from 'react-aria-components';

interface ChooseOrTypeInputProps {
  label: string;
  value: string;
  options: readonly { text: string; count?: string }[];
  onChange: (text: string) => void;
  /** Whether every option stays in the list, whatever is typed. */
  listsAll?: boolean;
  problem?: string | undefined;
}

/** A text: one of those that are offered, or any other. */
export function ChooseOrTypeInput(props: ChooseOrTypeInputProps) {
  const { label, value, options, onChange, listsAll = false, problem } = props;
  return (
    <ComboBox
      className="field"
      inputValue={value}
      onInputChange={onChange}
      value={options.some(({ text }) => text === value) ? value : null}
      onChange={(key) => key !== null && onChange(String(key))}
      allowsCustomValue
      menuTrigger="focus"
      {...(listsAll && { defaultFilter: () => true })}
      isInvalid={problem !== undefined}
      validationBehavior="aria"
    >
      <Label>{label}</Label>
      <div className="combo-row">
        <Input className="input" placeholder="Choose or type one" />
        <Button className="button button-quiet button-icon">
          <ChevronsUpDown size={14} aria-hidden />
        </Button>
      </div>
      <FieldError className="field-error">{problem}</FieldError>
      <Popover className="popover select-popover">
        <ListBox className="list">
          {options.map(({ text, count }) => (
            <ListBoxItem key={text} id={text} className="option" textValue={text}>
              {text} {count !== undefined && <span className="count">{count}</span>}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
