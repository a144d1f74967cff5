import { X } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { Button, FieldError, Input, Label, TextField } from 'react-aria-components';
import { DateCalendarButton } from './date-calendar-button.tsx';
import { DateHints } from './date-hints.tsx';
import { whichFirst } from './date-problem.ts';
import { useWrittenDate } from './use-written-date.ts';
import './date-field.css';

interface DateFieldProps {
  label: string;
  /** What stands above the field; without it only screen readers are given the label. */
  title?: ReactNode;
  /** What stands in the empty field; without it a date must be given. */
  empty?: string;
  /** EDTF. */
  value: string | null;
  /** What is wrong besides, such as that a date is missing. */
  problem?: string | undefined;
  /** What is to be known of a date that is chosen already. */
  help?: ReactNode;
  /** Whether what was understood lies over the page, where there is no room below the field. */
  floats?: boolean;
  /** Whether the field can be emptied by a button of its own. */
  clearable?: boolean;
  onCommit: (edtf: string | null) => void;
  /** Called on leaving the field with a text that is no date. */
  onUnread?: (text: string) => void;
}

/** A date as people write it, or from a calendar; taken on Enter and on leaving the field. */
export function DateField(props: DateFieldProps) {
  const { label, title, empty, value, problem, help, floats = false, clearable = false, onCommit } = props;
  const input = useRef<HTMLInputElement>(null);
  const written = useWrittenDate({
    value,
    optional: empty !== undefined,
    onCommit,
    onUnread: props.onUnread,
    // What was pressed is gone with what it was about.
    onChosen: () => input.current?.focus(),
  });
  const { text, tried, understood, reading } = written;
  const isOpen = understood !== null && !reading && tried;
  const wrong = isOpen ? (understood.problem ?? whichFirst) : problem;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: notices when the focus leaves the field with all that belongs to it
    <div
      className={`date-field ${floats ? 'date-field-floats' : ''}`}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (currentTarget.contains(relatedTarget) || relatedTarget?.closest('.date-calendar')) return;
        written.commit();
        written.forget();
      }}
    >
      <TextField
        className="field"
        {...(title === undefined && { 'aria-label': label })}
        value={text}
        onChange={written.edit}
        onKeyDown={({ key }) => key === 'Enter' && written.commit()}
        isInvalid={wrong !== undefined}
        validationBehavior="aria"
      >
        {title !== undefined && <Label>{title}</Label>}
        <div className="date-field-row">
          <Input
            ref={input}
            className="input"
            placeholder={empty ?? 'e.g. August 1978'}
            spellCheck="false"
            autoComplete="off"
          />
          {clearable && text !== '' && (
            <Button
              className="button button-quiet button-icon"
              aria-label="Clear date"
              onPress={written.clear}
            >
              <X size={16} aria-hidden />
            </Button>
          )}
          <DateCalendarButton label={label} value={value} onChoose={written.choose} />
        </div>
        <div className="date-field-hints">
          <FieldError className="field-error">{wrong}</FieldError>
          <DateHints written={written} help={help} />
        </div>
      </TextField>
    </div>
  );
}
