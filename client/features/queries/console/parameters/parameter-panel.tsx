import { useState } from 'react';
import { FieldError, Label, TextArea, TextField } from 'react-aria-components';
import { ParameterField } from '../../form/parameter-field.tsx';
import { notChosen } from '../../texts.ts';
import { useConsole } from '../console-store.ts';
import { type ConsoleParameter, formParameter } from './console-parameter.ts';
import { problemOf } from './given-values.ts';
import { TypeSelect } from './type-select.tsx';

interface ParameterPanelProps {
  parameters: readonly ConsoleParameter[];
  /** Whether somebody has tried to run the text, so that what is missing is said. */
  tried: boolean;
}

/** Every parameter of the text with its type and its value. */
export function ParameterPanel({ parameters, tried }: ParameterPanelProps) {
  return (
    <section className="console-parameters" aria-label="Parameters">
      <h3>Parameters</h3>
      <ul>
        {parameters.map((parameter) => (
          <li key={parameter.name}>
            <Field key={parameter.type} parameter={parameter} tried={tried} />
            <TypeSelect parameter={parameter} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Field({ parameter, tried }: { parameter: ConsoleParameter; tried: boolean }) {
  const fill = useConsole((state) => state.fill);
  const [typed, setTyped] = useState('');
  const { name, value, isOptional } = parameter;
  const label = `$${name}`;
  const form = formParameter(parameter);
  const { isList } = form;
  const problem = typed === '' ? problemOf(parameter) : notChosen(typed, isOptional);
  const shown = tried ? problem : undefined;
  if (parameter.type === 'json')
    return (
      <JsonField {...{ label, problem: shown }} value={String(value)} onChange={(text) => fill(name, text)} />
    );
  return (
    <ParameterField
      query=""
      parameter={{ ...form, label }}
      value={value}
      problem={shown}
      before={{}}
      follows={undefined}
      onChange={(next) => {
        setTyped('');
        fill(name, next);
      }}
      onType={(text) => {
        // A name that is typed anew means the one before no more.
        if (!isList) fill(name, '');
        setTyped(text);
      }}
    />
  );
}

interface JsonFieldProps {
  label: string;
  value: string;
  problem: string | undefined;
  onChange: (text: string) => void;
}

function JsonField({ label, value, problem, onChange }: JsonFieldProps) {
  return (
    <TextField
      className="field"
      value={value}
      onChange={onChange}
      isInvalid={problem !== undefined}
      validationBehavior="aria"
    >
      <Label>{label}</Label>
      <TextArea className="input console-json" rows={2} spellCheck={false} placeholder='{"key": [1, 2]}' />
      <FieldError className="field-error">{problem}</FieldError>
    </TextField>
  );
}
