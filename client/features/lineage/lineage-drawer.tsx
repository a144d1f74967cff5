import { useQuery } from '@tanstack/react-query';
import { Waypoints, X } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import { Button } from 'react-aria-components';
import type { Lineage } from '../../../contract/api/routes/lineage.ts';
import { askLineage } from '../../api/questions/trace.ts';
import { TermHelp } from '../../entity/glossary/term-help.tsx';
import { OneNodeAction } from '../../entity/node-action-button.tsx';
import { Notes } from '../../entity/notes.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { Empty, Skeleton } from '../../ui/states.tsx';
import { useClosing } from '../../ui/use-closing.ts';
import { useAddress } from '../../workspace/address.ts';
import { useAsOf } from '../../workspace/as-of.ts';
import { useGraphReady, useLinkedGraph } from '../../workspace/opening.ts';
import { useWorkspace } from '../../workspace/store.ts';
import { LineageChart } from './lineage-chart.tsx';
import { lineageGraph } from './lineage-graph.ts';
import type { Holdings } from './stage-heads.tsx';
import '../../ui/drawer.css';
import './lineage.css';

/** The names of a body over time, below the canvas. */
export function LineageDrawer() {
  const [{ names }] = useAddress();
  return names && <Drawer key={names} body={names} />;
}

function Drawer({ body }: { body: string }) {
  const [, setAddress] = useAddress();
  const { data, error, refetch } = useQuery(askLineage(body));
  const at = useAsOf();
  const dated = useQuery({ ...askLineage(body, at ?? undefined), enabled: at !== null });
  const holdings = useMemo(
    () => (at === null || !dated.data ? null : holdingsIn(dated.data)),
    [at, dated.data],
  );
  const show = useWorkspace((workspace) => workspace.show);
  useLineageOnCanvas(data);
  const close = () => void setAddress({ names: null });
  const closing = useClosing<HTMLElement>(close);
  return (
    <section className="drawer lineage-drawer" aria-label="Lineage" {...closing}>
      <header className="drawer-heading">
        <h2>Lineage{data && <span className="soft">: {data.subject.name}</span>}</h2>
        <TermHelp term="lineage" />
        {data?.truncated && (
          <p className="count">
            The nearest {data.shown} of {data.total} stages
          </p>
        )}
        {data && data.stages.length > 0 && (
          <Button
            className="button button-quiet"
            onPress={() => {
              show(lineageGraph(data), { layout: lineageLayout });
            }}
          >
            <Waypoints size={14} aria-hidden /> <span>Show on canvas</span>
          </Button>
        )}
        <Button className="button button-quiet button-icon" aria-label="Close lineage" onPress={close}>
          <X size={16} aria-hidden />
        </Button>
      </header>
      {!data && !error && <Skeleton lines={4} label="Loading the lineage" />}
      {error && <ProblemMessage error={error} onRetry={() => void refetch()} />}
      {data?.graph.edges.length === 0 && (
        <div className="lineage-none">
          <Empty>No source here mentions an earlier or later name, a split or a merger.</Empty>
          <OneNodeAction id="trace" node={data.subject} />
        </div>
      )}
      {data && data.stages.length > 0 && (
        <Notes citations={data.citations}>
          <LineageChart answer={data} holdings={holdings} />
        </Notes>
      )}
    </section>
  );
}

function holdingsIn({ stages }: Lineage): Holdings {
  return new Map(
    stages
      .flatMap(({ heads }) => heads)
      .flatMap(({ id, holding }) => (holding ? [[id, holding] as const] : [])),
  );
}

/** The layout from left to right along time. */
const lineageLayout = 'along-time';

/** Shows a lineage in place of the graph before it, from left to right along time; undo brings that back. */
function useLineageOnCanvas(answer: Lineage | undefined): void {
  const ready = useGraphReady();
  const drawn = useRef<string | null>(null);
  const linked = useRef(useLinkedGraph());
  useEffect(() => {
    if (!ready || !answer || answer.stages.length === 0 || drawn.current === answer.subject.id) return;
    drawn.current = answer.subject.id;
    const { show, arrange } = useWorkspace.getState();
    const options = { layout: lineageLayout, entry: 'replace' } as const;
    if (linked.current === 'nothing') show(lineageGraph(answer), options);
    if (linked.current === 'nodes') arrange(lineageLayout, options);
    linked.current = 'nothing';
  }, [ready, answer]);
}
