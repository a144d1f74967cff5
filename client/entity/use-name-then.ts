import { useQuery } from '@tanstack/react-query';
import type { GraphNode } from '../../contract/model/graph.ts';
import { playsRole } from '../../contract/model/meaning.ts';
import { type NameThen, namesThen } from '../../contract/model/time/names-then.ts';
import { timeStatusOf } from '../../contract/model/time/time-status.ts';
import { askLineage } from '../api/questions/trace.ts';
import { queryInterval, useAsOf } from '../workspace/as-of.ts';

/**
 * What takes the place of something that did not exist on the as-of date.
 * @returns null where it did, or may have; otherwise the date, as EDTF and, for a body, the names it had then
 */
export function useNameThen(node: GraphNode): { at: string; names: NameThen[] } | null {
  const asOf = useAsOf();
  const interval = queryInterval(asOf);
  const isOver = interval !== null && timeStatusOf(node, interval) === 'no';
  const { data } = useQuery({
    ...askLineage(node.id),
    enabled: isOver && playsRole(node, 'body'),
  });
  if (!isOver || asOf === null) return null;
  const stages = data?.stages ?? [];
  const line = {
    stages: stages.map((stage) => stage.node),
    successions: data?.graph.edges ?? [],
    heads: stages.flatMap(({ heads }) => heads.flatMap(({ facts }) => facts)),
  };
  return { at: asOf, names: namesThen(node.id, line, interval) };
}
