import { ChevronsUpDown } from 'lucide-react';
import {
  Button,
  FieldError,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
} from 'react-aria-components';
import { wordsFor } from '../../../entity/kinds.ts';
import type { TextFieldProps } from './parameter-field-props.ts';

/** One of a few choices. */
export function ChoiceField({ parameter, value, problem, onChange }: TextFieldProps) {
  return (
    <Select
      className="field"
      value={value || null}
      onChange={(key) => onChange(String(key ?? ''))}
      isInvalid={problem !== undefined}
      validationBehavior="aria"
    >
      <Label>{parameter.label}</Label>
      <Button className="input select-button">
        <SelectValue />
        <ChevronsUpDown size={14} aria-hidden />
      </Button>
      <FieldError className="field-error">{problem}</FieldError>
      <Popover className="popover select-popover">
        <ListBox className="list">
          {parameter.choices.map((choice) => (
            <ListBoxItem key={choice} id={choice} className="option">
              {inWords(choice)}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}

/** Kinds are called by their own words, everything else by itself. */
function inWords(choice: string): string {
  return wordsFor(choice, 1);
}
