import { useState } from 'react';
import { FieldError, Input, TextField } from 'react-aria-components';
import { dateProblem } from './date-problem.ts';
import './date-field.css';

interface DateFieldProps {
  label: string;
  /** What stands in the empty field; without it a date must be given. */
  empty?: string;
  value: string | null;
  onCommit: (value: string | null) => void;
}

/** A date as precisely as somebody likes to type it, taken on Enter and on leaving the field. */
export function DateField({ label, empty, value, onCommit }: DateFieldProps) {
  const [text, setText] = useState(value ?? '');
  const [before, setBefore] = useState(value);
  if (before !== value) {
    setBefore(value);
    setText(value ?? '');
  }
  const problem = dateProblem(text);
  const commit = () => {
    const typed = text.trim() || null;
    if (problem || typed === value) return;
    if (typed === null && empty === undefined) setText(value ?? '');
    else onCommit(typed);
  };
  return (
    <form
      className="date-field"
      onSubmit={(event) => {
        event.preventDefault();
        commit();
      }}
    >
      <TextField
        aria-label={label}
        value={text}
        onChange={setText}
        onBlur={commit}
        isInvalid={problem !== undefined}
        validationBehavior="aria"
      >
        <Input className="input" placeholder={empty ?? '1978-08'} spellCheck="false" />
        <FieldError className="field-error">{problem}</FieldError>
      </TextField>
    </form>
  );
}
