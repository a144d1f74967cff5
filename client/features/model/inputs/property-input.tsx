import { ChooseInput } from '../../../ui/choose-input.tsx';
import type { KnownProperty } from '../use-model.ts';

interface PropertyInputProps {
  label: string;
  help?: string;
  value: string | undefined;
  properties: readonly KnownProperty[];
  onChange: (name: string | undefined) => void;
}

/** No property is called so: names are never empty. */
const none = '';

/** One property, or none. */
export function PropertyInput({ label, help, value, properties, onChange }: PropertyInputProps) {
  const names = new Set([...properties.map(({ name }) => name), ...(value === undefined ? [] : [value])]);
  const options = [{ id: none, label: 'None' }, ...[...names].map((name) => ({ id: name, label: name }))];
  return (
    <div className="model-with-help">
      <ChooseInput
        label={label}
        value={value ?? none}
        options={options}
        onChange={(id) => onChange(id === none ? undefined : id)}
      />
      {help && <span className="field-help">{help}</span>}
    </div>
  );
}
