import type { FilterSubject } from '../../../contract/model/filter.ts';
import type { GraphNode } from '../../../contract/model/graph.ts';
import { isOwnItem } from '../../../contract/model/meaning.ts';
import { type GraphItem, timeOf } from '../../entity/filters/aspect-values.ts';
import { technicalProperties } from '../../entity/filters/technical-properties.ts';
import type { ShownGraph } from '../../entity/shown-graph.ts';

/** Nodes of a label, or relationships of a type, and what they can be filtered by. */
export interface FacetGroup extends Pick<FilterSubject, 'of' | 'group'> {
  items: readonly GraphItem[];
  aspects: readonly FilterSubject['on'][];
}

const times = ['start', 'end', 'attested'] as const;

/** What the page has another place for, or what only the machine needs. */
const noFacets: ReadonlySet<string> = new Set([...technicalProperties, ...times]);

/**
 * What a graph can be filtered by: all nodes first, then those of each label, then relationships likewise.
 * @param labelOf what a node is called by in the legend
 */
export function facetGroups(
  { nodes, edges }: ShownGraph,
  labelOf: (node: GraphNode) => string,
): FacetGroup[] {
  return [
    ...groupsOf('nodes', [...nodes.values()], labelOf, [{ computed: 'name' }, { computed: 'relationships' }]),
    ...groupsOf('relationships', [...edges.values()], ({ type }) => type, []),
  ].filter(({ aspects }) => aspects.length > 0);
}

function groupsOf<Item extends GraphItem>(
  of: FacetGroup['of'],
  items: readonly Item[],
  nameOf: (item: Item) => string,
  common: readonly FilterSubject['on'][],
): FacetGroup[] {
  if (items.length === 0) return [];
  const groups = [...Map.groupBy(items, nameOf)]
    .map(([group, members]) => ({ group, members, names: propertiesOf(members) }))
    .sort((one, other) => other.members.length - one.members.length || one.group.localeCompare(other.group));
  const all = { of, group: null, items, aspects: [...common, ...timesOf(items), ...shared(groups)] };
  // Of one label alone, all its properties stand with what all nodes have.
  if (groups.length === 1) return [all];
  return [
    all,
    ...groups.map(({ group, members, names }) => ({
      of,
      group,
      items: members,
      aspects: names.map(asAspect),
    })),
  ];
}

/** Properties that more than one label or type has; those of the only one. */
function shared(groups: readonly { names: readonly string[] }[]): FilterSubject['on'][] {
  const names = [...new Set(groups.flatMap((group) => group.names))];
  const isShared = (name: string) => groups.filter((group) => group.names.includes(name)).length > 1;
  return (groups.length === 1 ? names : names.filter(isShared)).map(asAspect);
}

function asAspect(property: string): FilterSubject['on'] {
  return { property };
}

function timesOf(items: readonly GraphItem[]): FilterSubject['on'][] {
  return times
    .map((computed) => ({ computed }))
    .filter((on) => items.some((item) => timeOf(item, on) !== null));
}

/** The properties for which some item has a value, the most frequent first. */
function propertiesOf(items: readonly GraphItem[]): string[] {
  const counts = new Map<string, number>();
  for (const item of items)
    for (const [name, value] of Object.entries(item.properties)) {
      if (value === null || value === '' || (isOwnItem(item) && noFacets.has(name))) continue;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  return [...counts]
    .sort(([one, few], [other, many]) => many - few || one.localeCompare(other))
    .map(([name]) => name);
}
