import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { GraphNode } from '../../../contract/model/graph.ts';
import { askOfficeHolders } from '../../api/questions.ts';
import { Notes } from '../../entity/notes.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { Skeleton } from '../../ui/states.tsx';
import { useGraphOnCanvas } from '../../workspace/use-graph-on-canvas.ts';
import { headedAndNot, officeHoldersGraph } from './headed.ts';
import { HeadedBodyItem } from './headed-body-item.tsx';
import { NobodyKnownOf } from './nobody-known-of.tsx';
import { OfficeHoldersDate } from './office-holders-date.tsx';
import './office-holders.css';

/** Who headed the bodies near an event or document, at its time; on the canvas they are highlighted. */
export function OfficeHolders({ node }: { node: GraphNode }) {
  const { data, error, refetch } = useQuery(askOfficeHolders(node.id));
  const found = useMemo(() => (data ? officeHoldersGraph(data) : null), [data]);
  useGraphOnCanvas(found);
  if (error) return <ProblemMessage error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={6} label="Loading tenures" />;
  const { headed, others } = headedAndNot(data);
  return (
    <section className="office-holders" aria-label="Office holders on this date">
      <h3>Office holders on this date</h3>
      <OfficeHoldersDate at={data.at} />
      <Notes citations={data.citations}>
        {headed.length === 0 && <p className="nobody-known-title name">No head known of any related body</p>}
        <ul>
          {headed.map((each) => (
            <HeadedBodyItem key={each.body.id} headed={each} />
          ))}
        </ul>
        {others.length > 0 && <NobodyKnownOf bodies={others} />}
        {data.truncated && (
          <p className="field-help">
            Showing the nearest {data.shown} of {data.total} bodies.
          </p>
        )}
      </Notes>
    </section>
  );
}
