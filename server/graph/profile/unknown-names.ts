import type { Schema } from '../../../contract/api/routes/service.ts';
import type { DateProperties } from '../../../contract/model/profile/dates.ts';
import type { Profile } from '../../../contract/model/profile/profile.ts';

/**
 * What a profile names and a graph does not hold: labels, types, and properties by what was looked at of each label and type.
 * @returns in words: `label Employe`, `property hired of Employee`
 */
export function unknownNames(profile: Profile, { labels, relationshipTypes }: Schema): string[] {
  const byLabel = new Map(labels.map(({ label, properties }) => [label, properties]));
  const byType = new Map(relationshipTypes.map(({ type, properties }) => [type, properties]));
  const all = new Set([...byLabel.values(), ...byType.values()].flat());
  const own = [
    ...Object.entries(profile.labels).flatMap(([label, entry]) => [
      ...missing('label', label, byLabel.get(label), [
        ...(entry.caption ?? []).flat(),
        ...(entry.search ?? []),
        ...datesIn(entry.dates),
        ...propertiesOf(entry.colourBy, entry.sizeBy),
      ]),
    ]),
    ...Object.entries(profile.relationships).flatMap(([type, entry]) => [
      ...missing('relationship type', type, byType.get(type), [
        ...(entry.role === undefined ? [] : [entry.role]),
        ...datesIn(entry.dates),
        ...propertiesOf(entry.colourBy, entry.widthBy),
      ]),
    ]),
  ];
  const everywhere = [...profile.caption.flat(), ...profile.search, ...datesIn(profile.dates)];
  const nowhere = everywhere.filter((property) => !all.has(property));
  return [...new Set([...own, ...nowhere.map((property) => `property ${property}`)])];
}

/** @param held the properties of what has this name; undefined where nothing has it */
function missing(
  kind: 'label' | 'relationship type',
  name: string,
  held: readonly string[] | undefined,
  properties: readonly string[],
): string[] {
  if (!held) return [`${kind} ${name}`];
  return properties.flatMap((property) =>
    held.includes(property) ? [] : [`property ${property} of ${name}`],
  );
}

function datesIn(dates: DateProperties | undefined): string[] {
  return Object.values(dates ?? {}).flatMap((properties) => properties.map(({ property }) => property));
}

function propertiesOf(...looks: readonly ({ property: string } | undefined)[]): string[] {
  return looks.flatMap((look) => (look ? [look.property] : []));
}
