import type { Searched } from '../../../contract/api/routes/search.ts';
import type { Profile } from '../../../contract/model/profile/profile.ts';
import type { IndexedProperty } from '../../cypher/names-in-use.ts';
import type { RowOf } from '../../neo4j/rows.ts';
import { type NamedLabel, namedLabels } from './naming.ts';

/** An index by which nodes can be found by a text. */
export type SearchIndex = Omit<RowOf<'search-indexes'>, 'percent'>;

/** The analyzer that a full-text index needs to find names with and without accents. */
export const foldingAnalyzer = 'standard-folding';

/** More properties than this are not looked up at once: planning a statement that does takes the database a second. */
const maxLookedUp = 16;

/** Whether an index is a full-text index over nodes that can be asked. */
export function isAsked({ type, over, state }: SearchIndex): boolean {
  return type === 'FULLTEXT' && over === 'NODE' && state === 'ONLINE';
}

/** The properties whose own index a search asks: those that name nodes first, then whatever else a node may be known by. */
export function indexedProperties(
  profile: Profile,
  inUse: readonly string[],
  indexes: readonly SearchIndex[],
): IndexedProperty[] {
  if (profile.textIndex !== undefined) return [];
  const names = new Map(
    namedLabels(profile, inUse).map(({ label, names }) => [label, new Set(names.flat())]),
  );
  const found = indexes.flatMap(({ type, labels, properties, state }): IndexedProperty[] => {
    const [label] = labels;
    const [property, ...others] = properties;
    if (type === 'FULLTEXT' || state !== 'ONLINE' || others.length > 0) return [];
    if (label === undefined || property === undefined || !inUse.includes(label)) return [];
    const isName = names.get(label)?.has(property) === true;
    if (type === 'TEXT') return isName ? [{ label, property, kind: 'text', isName }] : [];
    return [{ label, property, kind: 'range', isName }];
  });
  return found.toSorted((one, other) => Number(other.isName) - Number(one.isName)).slice(0, maxLookedUp);
}

/** How well the indexes serve a search of a label. */
export type Service = 'whole' | 'in part' | 'none';

/**
 * How well indexes find the nodes of a label by their names: as a whole by full-text indexes that fold accents and hold
 * every property that names them.
 */
export function serviceOf({ label, names }: NamedLabel, indexes: readonly SearchIndex[]): Service {
  const properties = names.flat();
  const over = indexes.filter(
    (index) =>
      index.over === 'NODE' &&
      index.state === 'ONLINE' &&
      label !== undefined &&
      index.labels.includes(label) &&
      index.properties.some((property) => properties.includes(property)),
  );
  const folding = over.filter(({ type, analyzer }) => type === 'FULLTEXT' && analyzer === foldingAnalyzer);
  const isWhole = properties.every((each) => folding.some((index) => index.properties.includes(each)));
  if (isWhole && folding.length > 0) return 'whole';
  const isLookedUp = over.some(({ type, properties: all }) => type === 'FULLTEXT' || all.length === 1);
  return isLookedUp ? 'in part' : 'none';
}

/** By which means a search is answered, and the names of the indexes that it asks. */
export function indexesAsked(
  {
    profile,
    labels,
    searchIndexes,
  }: { profile: Profile; labels: readonly string[]; searchIndexes: readonly SearchIndex[] },
  scans: boolean,
): Pick<Searched, 'means' | 'indexes'> {
  const fullText = searchIndexes.filter(
    (index) => isAsked(index) && (profile.textIndex ?? index.name) === index.name,
  );
  const lookedUp = indexedProperties(profile, labels, searchIndexes);
  const others = searchIndexes.filter(
    ({ type, labels: [label], properties: [property] }) =>
      type !== 'FULLTEXT' && lookedUp.some((each) => each.label === label && each.property === property),
  );
  return {
    means: [
      ...(fullText.length > 0 ? ['full-text index' as const] : []),
      ...(others.length > 0 ? ['index' as const] : []),
      ...(scans ? ['scan' as const] : []),
    ],
    indexes: [...fullText, ...others].map(({ name }) => name),
  };
}
