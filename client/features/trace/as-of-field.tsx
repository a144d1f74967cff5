import { CalendarDays, X } from 'lucide-react';
import { useState } from 'react';
import { Button, FieldError, Input, Label, Text, TextField } from 'react-aria-components';
import { DateText } from '../../entity/text-segments.tsx';
import { dateProblem } from '../../ui/date-problem.ts';

interface AsOfFieldProps {
  at: string | null;
  onChange: (at: string | null) => void;
}

/** Asks about one date, as precisely as the user likes: a day, a month, a year. */
export function AsOfField({ at, onChange }: AsOfFieldProps) {
  const [text, setText] = useState(at ?? '');
  const [before, setBefore] = useState(at);
  if (before !== at) {
    setBefore(at);
    setText(at ?? '');
  }
  const problem = dateProblem(text);
  const commit = () => {
    if (!problem) onChange(text.trim() || null);
  };
  return (
    <form
      className="as-of"
      onSubmit={(event) => {
        event.preventDefault();
        commit();
      }}
    >
      <TextField
        className="field"
        value={text}
        onChange={setText}
        onBlur={commit}
        isInvalid={problem !== undefined}
        validationBehavior="aria"
      >
        <Label>
          <CalendarDays size={13} aria-hidden /> In office on
        </Label>
        <div className="as-of-row">
          <Input className="input" placeholder="Any time, or 1978, 1978-08, 1978-08-03" />
          {text !== '' && (
            <Button
              className="button button-quiet button-icon"
              aria-label="Clear date"
              onPress={() => {
                setText('');
                onChange(null);
              }}
            >
              <X size={16} aria-hidden />
            </Button>
          )}
        </div>
        <FieldError className="field-error">{problem}</FieldError>
        {text !== '' && !problem && (
          <Text slot="description" className="field-help">
            <DateText date={text.trim()} />
            {text.trim() !== (at ?? '') && ' · press Enter'}
          </Text>
        )}
      </TextField>
    </form>
  );
}
