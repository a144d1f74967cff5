import { X } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { KnownProperty } from '../use-model.ts';
import { AddMenu } from './add-menu.tsx';

interface PropertiesInputProps {
  label: string;
  value: readonly string[];
  properties: readonly KnownProperty[];
  onChange: (names: string[]) => void;
}

/** Several properties, in whatever order. */
export function PropertiesInput({ label, value, properties, onChange }: PropertiesInputProps) {
  return (
    <section className="field" aria-label={label}>
      <span className="model-label">{label}</span>
      <span className="model-parts">
        {value.map((name) => (
          <Button
            key={name}
            className="chip model-part"
            aria-label={`Remove ${name}`}
            onPress={() => onChange(value.filter((each) => each !== name))}
          >
            {name} <X size={12} aria-hidden />
          </Button>
        ))}
        <AddMenu
          label="Property"
          isQuiet
          properties={properties.filter(({ name }) => !value.includes(name))}
          onAdd={({ name }) => onChange([...value, name])}
        />
      </span>
    </section>
  );
}
