import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Button, FieldError, Input, Label, Text, TextField } from 'react-aria-components';
import type { ListFieldProps } from './parameter-field-props.ts';
import { readItem } from './read-item.ts';
import { ValueTags } from './value-tags.tsx';

/** Any number of values that are typed; Enter adds one, and so does leaving the field. */
export function TypedListField({ parameter, value, problem, onChange, onType }: ListFieldProps) {
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState<string>();
  const read = text.trim() === '' ? undefined : readItem(parameter, text.trim());

  const edit = (typed: string) => {
    setText(typed);
    setWrong(undefined);
    onType(typed);
  };
  const add = () => {
    if (!read) return;
    if (read.problem !== undefined) return setWrong(read.problem);
    edit('');
    onChange([...new Set([...value, read.value])]);
  };
  const shown = wrong ?? (text === '' ? problem : undefined);
  return (
    <div className="list-field">
      <TextField
        className="field"
        value={text}
        onChange={edit}
        onBlur={add}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && text.trim() !== '') {
            event.preventDefault();
            add();
          } else if (event.key === 'Backspace' && text === '') onChange(value.slice(0, -1));
          else event.continuePropagation();
        }}
        isInvalid={shown !== undefined}
        validationBehavior="aria"
      >
        <Label>{parameter.label}</Label>
        <div className="list-field-row">
          <Input className="input" placeholder={value.length === 0 ? 'Type a value …' : 'Add another …'} />
          <Button className="button button-icon" aria-label={`Add to ${parameter.label}`} onPress={add}>
            <Plus size={14} aria-hidden />
          </Button>
        </div>
        {read && read.problem === undefined && read.words !== text.trim() && (
          <Text slot="description" className="field-help">
            {read.words}
          </Text>
        )}
        <FieldError className="field-error">{shown}</FieldError>
      </TextField>
      <ValueTags
        label={parameter.label}
        values={value}
        nameOf={(each) => readItem(parameter, each).words}
        onChange={onChange}
      />
    </div>
  );
}
