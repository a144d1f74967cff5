import { FieldError, Input, Label, Text, TextArea, TextField } from 'react-aria-components';

interface TextInputProps {
  label: string;
  value: string;
  onChange: (text: string) => void;
  problem?: string | undefined;
  help?: string | undefined;
  placeholder?: string;
  /** How many lines it has; one where absent. */
  rows?: number;
  /** Whether it holds code. */
  isCode?: boolean;
  autoFocus?: boolean;
}

/** A labelled field for a text of one or several lines. */
export function TextInput(props: TextInputProps) {
  const { label, value, onChange, problem, help, placeholder, rows, isCode, autoFocus = false } = props;
  const shared = {
    className: isCode ? 'input code-input' : 'input',
    ...(placeholder !== undefined && { placeholder }),
    ...(isCode && { spellCheck: 'false' as const, autoComplete: 'off' }),
  };
  return (
    <TextField
      className="field"
      value={value}
      onChange={onChange}
      isInvalid={problem !== undefined}
      validationBehavior="aria"
      autoFocus={autoFocus}
    >
      <Label>{label}</Label>
      {rows === undefined ? <Input {...shared} /> : <TextArea rows={rows} {...shared} />}
      {help && problem === undefined && (
        <Text slot="description" className="field-help">
          {help}
        </Text>
      )}
      <FieldError className="field-error">{problem}</FieldError>
    </TextField>
  );
}
