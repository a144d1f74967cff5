import { X } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { ColourBy } from '../../../../contract/model/profile/looks.ts';
import { ChooseInput } from '../../../ui/choose-input.tsx';
import { TextInput } from '../../../ui/text-input.tsx';
import { palette } from '../palette.ts';
import type { KnownProperty } from '../use-model.ts';
import { BoundsInput } from './bounds-input.tsx';
import { ColourInput } from './colour-input.tsx';
import { PropertyInput } from './property-input.tsx';

interface ColourByInputProps {
  value: ColourBy | undefined;
  properties: readonly KnownProperty[];
  onChange: (colourBy: ColourBy | undefined) => void;
}

const ways = [
  { id: 'none', label: 'No' },
  { id: 'value', label: 'One value stands out' },
  { id: 'category', label: 'A colour for each value' },
  { id: 'range', label: 'A range of numbers' },
] as const;

/** A colour that depends on the value of a property. */
export function ColourByInput({ value, properties, onChange }: ColourByInputProps) {
  const [first = { name: '', types: [] }] = properties;
  const begin = (way: (typeof ways)[number]['id']) => {
    const property = value?.property ?? first.name;
    if (way === 'none' || property === '') onChange(undefined);
    else if (way === 'value') onChange({ as: 'value', property, value: '', colour: palette[7] ?? '#b8460b' });
    else if (way === 'category') onChange({ as: 'category', property, colours: {} });
    else onChange({ as: 'range', property, low: '#d9e8e4', high: '#0d5c5f' });
  };
  if (properties.length === 0 && !value) return null;
  return (
    <section className="model-section" aria-label="Colour by value">
      <div className="model-pair">
        <ChooseInput label="Colour by value" value={value?.as ?? 'none'} options={ways} onChange={begin} />
        {value && (
          <PropertyInput
            label="Property"
            value={value.property}
            properties={properties}
            onChange={(property) => onChange(property === undefined ? undefined : { ...value, property })}
          />
        )}
      </div>
      {value?.as === 'value' && (
        <>
          <TextInput
            label="Value"
            value={value.value}
            onChange={(text) => onChange({ ...value, value: text })}
          />
          <ColourInput
            label="Its colour"
            isRequired
            value={value.colour}
            onChange={(colour) => colour && onChange({ ...value, colour })}
          />
        </>
      )}
      {value?.as === 'category' && <Categories value={value} onChange={onChange} />}
      {value?.as === 'range' && (
        <>
          <ColourInput
            label="Lowest"
            isRequired
            value={value.low}
            onChange={(low) => low && onChange({ ...value, low })}
          />
          <ColourInput
            label="Highest"
            isRequired
            value={value.high}
            onChange={(high) => high && onChange({ ...value, high })}
          />
          <BoundsInput value={value} onChange={(bounds) => onChange({ ...value, ...bounds })} />
        </>
      )}
    </section>
  );
}

type Category = ColourBy & { as: 'category' };

/** The colours of single values; the page chooses those of others. */
function Categories({ value, onChange }: { value: Category; onChange: (colourBy: Category) => void }) {
  const rows = Object.entries(value.colours);
  const set = (changed: readonly (readonly [string, string])[]) =>
    onChange({ ...value, colours: Object.fromEntries(changed) });
  return (
    <div className="model-categories">
      {rows.map(([name, colour], index) => (
        <div key={name} className="model-category">
          <label>
            <input
              type="color"
              value={colour}
              onChange={({ target }) => set(rows.toSpliced(index, 1, [name, target.value]))}
            />
            {name}
          </label>
          <Button
            className="button button-quiet button-icon"
            aria-label={`Remove ${name}`}
            onPress={() => set(rows.toSpliced(index, 1))}
          >
            <X size={14} aria-hidden />
          </Button>
        </div>
      ))}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const name = String(new FormData(event.currentTarget).get('value') ?? '').trim();
          if (name !== '') set([...rows, [name, palette[rows.length % palette.length] ?? '#27548a']]);
          event.currentTarget.reset();
        }}
      >
        <input
          className="input"
          name="value"
          aria-label="A value with a colour of its own"
          placeholder="Value with its own colour"
        />
        <Button type="submit" className="button">
          Add
        </Button>
      </form>
    </div>
  );
}
