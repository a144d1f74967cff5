import { useQuery } from '@tanstack/react-query';
import { Waypoints, X } from 'lucide-react';
import { Button } from 'react-aria-components';
import { askLineage } from '../../api/questions.ts';
import { Notes } from '../../entity/notes.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { Empty, Skeleton } from '../../ui/states.tsx';
import { alongTime } from '../../views/canvas/layouts/along-time.ts';
import { requestLayout } from '../../views/canvas/layouts/request.ts';
import { useAddress } from '../../workspace/address.ts';
import { useWorkspace } from '../../workspace/store.ts';
import { LineageChart } from './lineage-chart.tsx';
import { lineageGraph } from './lineage-graph.ts';
import { useLineageOnCanvas } from './use-lineage-on-canvas.ts';
import '../../ui/drawer.css';
import './lineage.css';

/** The names of a body over time, below its picture. */
export function LineageDrawer({ body }: { body: string }) {
  const [, setAddress] = useAddress();
  const { data, error, refetch } = useQuery(askLineage(body));
  const show = useWorkspace((workspace) => workspace.show);
  useLineageOnCanvas(data);
  return (
    <section className="drawer lineage-drawer" aria-label="Names over time">
      <header className="drawer-heading">
        <h2>Names over time{data && <span className="soft">: {data.subject.name}</span>}</h2>
        {data?.truncated && (
          <p className="count">
            the nearest {data.shown} of {data.total} stages
          </p>
        )}
        {data && data.stages.length > 0 && (
          <Button
            className="button button-quiet"
            onPress={() => {
              show(lineageGraph(data));
              requestLayout(alongTime);
            }}
          >
            <Waypoints size={14} aria-hidden /> Draw it again
          </Button>
        )}
        <Button
          className="button button-quiet button-icon"
          aria-label="Close the names over time"
          onPress={() => void setAddress({ names: null })}
        >
          <X size={16} aria-hidden />
        </Button>
      </header>
      {!data && !error && <Skeleton lines={4} label="Following its names" />}
      {error && <ProblemMessage error={error} onRetry={() => void refetch()} />}
      {data?.graph.edges.length === 0 && (
        <Empty>No source here tells of an earlier or later name, nor of a split or merger.</Empty>
      )}
      {data && data.stages.length > 0 && (
        <Notes citations={data.citations}>
          <LineageChart answer={data} />
        </Notes>
      )}
    </section>
  );
}
