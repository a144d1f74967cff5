import { useQuery } from '@tanstack/react-query';
import type { GraphNode } from '../../contract/graph.ts';
import { dateInWords } from '../../contract/time/words.ts';
import { askLineage } from '../api/questions.ts';
import { askedDays, useAsOf } from '../asof/as-of.ts';
import { standingOf } from '../asof/standing.ts';
import { NodeLink } from '../panel/node-link.tsx';
import { inForce, standingThen } from './in-force.ts';

/** That something did not exist on the as-of date and, for a body, under which name it did. */
export function NameThen({ node }: { node: GraphNode }) {
  const asOf = useAsOf();
  const asked = askedDays(asOf);
  const isOver = asked !== null && standingOf(node, asked) === 'no';
  const { data } = useQuery({
    ...askLineage(node.id),
    enabled: isOver && node.labels.includes('Body'),
  });
  if (!isOver || asOf.at === null) return null;
  const stages = data?.stages ?? [];
  const then = stages[inForce(stages.map((stage) => standingThen(stage, asked)))];
  return (
    <p className="name-then">
      Not as of {dateInWords(asOf.at)}
      {then && (
        <>
          ; the name then: <NodeLink node={then.node} />
        </>
      )}
    </p>
  );
}
