import { Copy } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { PropertyValue } from '../../../contract/model/graph.ts';
import { useIsOwnModel } from '../../api/capabilities.ts';
import { otherProperties } from '../../entity/properties.ts';
import { textOfValue } from '../../entity/value/beginning-of.ts';
import { Value } from '../../entity/value/property-value.tsx';
import { copyPlainText } from '../../export/deliver.ts';

/** The properties that have no place of their own in the panel, as they stand. */
export function Properties({ properties }: { properties: Record<string, PropertyValue> }) {
  const isOwnModel = useIsOwnModel();
  const others = otherProperties(properties, isOwnModel);
  if (others.length === 0) return null;
  return (
    <dl className={`facts properties ${isOwnModel ? '' : 'properties-stored'}`}>
      {others.map(([name, value]) => (
        <Property key={name} name={isOwnModel ? inWords(name) : name} value={value} />
      ))}
    </dl>
  );
}

function Property({ name, value }: { name: string; value: PropertyValue }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <div className="property-value">
          <Value value={value} />
        </div>
        <Button
          className="button button-quiet button-icon property-copy"
          aria-label={`Copy ${name}`}
          onPress={() => copyPlainText(textOfValue(value), `the value of ${name}`)}
        >
          <Copy size={12} aria-hidden />
        </Button>
      </dd>
    </div>
  );
}

const names: ReadonlyMap<string, string> = new Map([
  ['iso', 'ISO 3166 code'],
  ['asOf', 'As of'],
]);

/** `dateOfBirth` reads as `Date of birth`. */
function inWords(name: string): string {
  const known = names.get(name);
  if (known !== undefined) return known;
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
