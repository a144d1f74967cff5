import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { Caption } from '../../../../contract/model/profile/profile.ts';
import { moved } from '../profile-edits.ts';
import type { KnownProperty } from '../use-model.ts';
import { AddMenu } from './add-menu.tsx';

interface CaptionInputProps {
  label?: string;
  value: Caption;
  properties: readonly KnownProperty[];
  onChange: (caption: Caption) => void;
}

/** A name has at most so many parts. */
const maxParts = 4;

/** By which properties nodes are called: alternatives in their order, each of one part or several. */
export function CaptionInput({ label = 'Caption', value, properties, onChange }: CaptionInputProps) {
  const rows = value.map((entry) => [entry].flat());
  const set = (index: number, parts: readonly string[]) =>
    onChange(rows.toSpliced(index, 1, ...(parts.length > 0 ? [[...parts]] : [])).map(entryOf));
  return (
    <section className="field" aria-label={label}>
      <span className="model-label">{label}</span>
      <ol className="model-caption">
        {rows.map((parts, index) => {
          const name = parts.join(' ');
          return (
            <li key={name}>
              <span className="model-parts">
                {parts.map((part) => (
                  <Button
                    key={part}
                    className="chip model-part"
                    aria-label={`Remove ${part}`}
                    onPress={() =>
                      set(
                        index,
                        parts.filter((each) => each !== part),
                      )
                    }
                  >
                    {part} <X size={12} aria-hidden />
                  </Button>
                ))}
                {parts.length < maxParts && (
                  <AddMenu
                    label="Part"
                    isQuiet
                    properties={properties.filter((each) => !parts.includes(each.name))}
                    onAdd={(property) => set(index, [...parts, property.name])}
                  />
                )}
              </span>
              <Button
                className="button button-quiet button-icon"
                aria-label={`Try ${name} earlier`}
                isDisabled={index === 0}
                onPress={() => onChange(moved(value, index, -1))}
              >
                <ArrowUp size={14} aria-hidden />
              </Button>
              <Button
                className="button button-quiet button-icon"
                aria-label={`Try ${name} later`}
                isDisabled={index === rows.length - 1}
                onPress={() => onChange(moved(value, index, 1))}
              >
                <ArrowDown size={14} aria-hidden />
              </Button>
            </li>
          );
        })}
      </ol>
      <AddMenu
        label={rows.length === 0 ? 'Choose a property' : 'Alternative, where these are empty'}
        properties={properties.filter(({ name }) => !value.includes(name))}
        onAdd={({ name }) => onChange([...value, name])}
      />
    </section>
  );
}

function entryOf(parts: readonly string[]): Caption[number] {
  const [only = ''] = parts;
  return parts.length === 1 ? only : [...parts];
}
