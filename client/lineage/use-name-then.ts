import { useQuery } from '@tanstack/react-query';
import type { GraphNode } from '../../contract/graph.ts';
import { askLineage } from '../api/questions.ts';
import { askedDays, useAsOf } from '../asof/as-of.ts';
import { standingOf } from '../asof/standing.ts';
import { inForce, standingThen } from './in-force.ts';

/**
 * What takes the place of something that did not exist on the as-of date.
 * @returns null where it did, or may have; otherwise the date, as EDTF and, for a body, the stage of it that stood then
 */
export function useNameThen(node: GraphNode): { at: string; stage: GraphNode | undefined } | null {
  const asOf = useAsOf();
  const asked = askedDays(asOf);
  const isOver = asked !== null && standingOf(node, asked) === 'no';
  const { data } = useQuery({
    ...askLineage(node.id),
    enabled: isOver && node.labels.includes('Body'),
  });
  if (!isOver || asOf.at === null) return null;
  const stages = data?.stages ?? [];
  return { at: asOf.at, stage: stages[inForce(stages.map((stage) => standingThen(stage, asked)))]?.node };
}
