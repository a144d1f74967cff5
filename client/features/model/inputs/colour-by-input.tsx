import type { ColourBy } from '../../../../contract/model/profile/looks.ts';
import { ChooseInput } from '../../../ui/choose-input.tsx';
import { palette } from '../palette.ts';
import type { KnownProperty } from '../use-model.ts';
import type { SampledOf } from '../use-samples.ts';
import { BoundsInput } from './bounds-input.tsx';
import { CategoriesInput } from './categories-input.tsx';
import { ColourInput } from './colour-input.tsx';
import { PropertyInput } from './property-input.tsx';
import { ValueInput } from './value-input.tsx';

interface ColourByInputProps {
  of: SampledOf;
  value: ColourBy | undefined;
  properties: readonly KnownProperty[];
  onChange: (colourBy: ColourBy | undefined) => void;
}

const ways = [
  { id: 'none', label: 'No' },
  { id: 'value', label: 'One value' },
  { id: 'category', label: 'Each value' },
  { id: 'range', label: 'Range of numbers' },
] as const;

/** A colour that depends on the value of a property. */
export function ColourByInput({ of, value, properties, onChange }: ColourByInputProps) {
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
            onChange={(property) =>
              onChange(property === undefined ? undefined : withProperty(value, property))
            }
          />
        )}
      </div>
      {value?.as === 'value' && (
        <>
          <ValueInput
            of={of}
            property={value.property}
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
      {value?.as === 'category' && <CategoriesInput of={of} value={value} onChange={onChange} />}
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

/** Values and bounds are those of one property. */
function withProperty(by: ColourBy, property: string): ColourBy {
  if (by.as === 'value') return { ...by, property, value: '' };
  if (by.as === 'category') return { ...by, property, colours: {} };
  return { as: by.as, property, low: by.low, high: by.high };
}
