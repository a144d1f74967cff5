import { useQuery } from '@tanstack/react-query';
import type { SchemaGraph } from '../../../contract/api/routes/service.ts';
import type { PropertyValue } from '../../../contract/model/graph.ts';
import { askSchema, askSchemaGraph } from '../../api/questions/model.ts';

/** A property as one chooses it. */
export interface KnownProperty {
  name: string;
  /** Of its values, as Cypher calls them; none where they are not known. */
  types: readonly string[];
  example?: PropertyValue;
}

/** A label or a relationship type of the graph. */
export interface ModelItem {
  name: string;
  count: number;
  properties: readonly KnownProperty[];
}

const noConnections: SchemaGraph['connections'] = [];

/** What the graph is made of, with examples of what its properties hold as far as they have come. */
export function useModel() {
  const schema = useQuery(askSchema());
  const { data: graph } = useQuery(askSchemaGraph());
  const labels = (schema.data?.labels ?? []).map(
    ({ label, ...entry }): ModelItem =>
      itemOf(
        label,
        entry,
        graph?.labels.find((each) => each.label === label),
      ),
  );
  const types = (schema.data?.relationshipTypes ?? []).map(
    ({ type, ...entry }): ModelItem =>
      itemOf(
        type,
        entry,
        graph?.types.find((each) => each.type === type),
      ),
  );
  return {
    ...{ labels: byCount(labels), types: byCount(types), connections: graph?.connections ?? noConnections },
    ...{ isLoading: schema.isPending, error: schema.error, retry: () => void schema.refetch() },
  };
}

function itemOf(
  name: string,
  { count, properties }: { count: number; properties: readonly string[] },
  sampled: { properties: readonly KnownProperty[] } | undefined,
): ModelItem {
  const known = new Map((sampled?.properties ?? []).map((each) => [each.name, each]));
  return { name, count, properties: properties.map((each) => known.get(each) ?? { name: each, types: [] }) };
}

/** The most frequent first. */
function byCount(items: readonly ModelItem[]): ModelItem[] {
  return items.toSorted(
    (one, other) =>
      other.count - one.count || one.name.localeCompare(other.name, undefined, { numeric: true }),
  );
}
