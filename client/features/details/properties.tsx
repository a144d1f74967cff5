import type { PropertyValue } from '../../../contract/model/graph.ts';
import { useIsOwnModel } from '../../api/capabilities.ts';
import { otherProperties } from '../../entity/properties.ts';
import { Value } from './property-value.tsx';

/** The properties that have no place of their own in the panel, as they stand. */
export function Properties({ properties }: { properties: Record<string, PropertyValue> }) {
  const isOwnModel = useIsOwnModel();
  const others = otherProperties(properties, isOwnModel);
  if (others.length === 0) return null;
  return (
    <dl className="facts">
      {others.map(([name, value]) => (
        <div key={name}>
          <dt>{isOwnModel ? inWords(name) : name}</dt>
          <dd>
            <Value value={value} />
          </dd>
        </div>
      ))}
    </dl>
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
