import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Citation } from '../../contract/model/citation.ts';
import type { GraphEdge, GraphNode } from '../../contract/model/graph.ts';
import type { Finding, Tenure } from '../../contract/model/tenure.ts';
import { useCapabilities } from '../api/capabilities.ts';
import { askEntity } from '../api/questions/explore.ts';
import { askGraph } from '../api/questions/opening.ts';
import { askTenures } from '../api/questions/trace.ts';
import { useShownGraph } from '../entity/shown-graph.ts';
import { traceGraph } from '../entity/trace-graph.ts';
import { hasTenures } from '../entity/traced.ts';
import { useAddress } from '../workspace/address.ts';
import { useAsOf } from '../workspace/as-of.ts';
import { useGraphReady } from '../workspace/opening.ts';
import { useWorkspace } from '../workspace/store.ts';
import { type Holdings, holdingsOf } from './status-then.ts';

/** What the timeline and the table show. */
export interface Scope {
  nodes: readonly GraphNode[];
  edges: readonly GraphEdge[];
  citations: readonly Citation[];
  /** Whose trace it is; null where it is the whole graph. */
  subject: GraphNode | null;
  /** The trace that is open, be it shown or the canvas in its place; null where none is. */
  traced: GraphNode | null;
  /** What the trace says to be careful about; null where it is the whole graph. */
  findings: readonly Finding[] | null;
  /** The tenures of the trace; null where it is the whole graph. */
  tenures: readonly Tenure[] | null;
  /** How the headships of the trace stand to the as-of date; null without one, and for the whole graph. */
  holdings: Holdings | null;
  /** Whether more of it is about to arrive. */
  pending: boolean;
}

/**
 * The trace that is open, whole whatever the date, unless the canvas is chosen in its place; otherwise the graph on the
 * canvas, without what is hidden there.
 */
export function useScope(): Scope {
  const { trace, pending } = useTrace();
  const [{ besides, subject }] = useAddress();
  const isCanvas = besides !== null && besides === subject;
  const ready = useGraphReady();
  const { nodes, edges } = useShownGraph();
  const citations = useWorkspace((workspace) => workspace.citations);
  return useMemo(() => {
    const canvas = {
      nodes: [...nodes.values()],
      edges: [...edges.values()],
      citations: [...citations.values()],
    };
    const all = trace && !isCanvas ? trace : { ...canvas, ...whole };
    return {
      ...all,
      traced: trace?.subject ?? null,
      pending: pending || !ready,
    };
  }, [trace, isCanvas, pending, ready, nodes, edges, citations]);
}

const whole = { subject: null, findings: null, tenures: null, holdings: null };

/** Of a person or a body only. The trace before stands until the next one has come. */
function useTrace(): { trace: Omit<Scope, 'pending' | 'traced'> | null; pending: boolean } {
  const [{ task, subject, lineage, side }] = useAddress();
  const can = useCapabilities();
  const asked = task === 'trace' && subject !== null && can('headships');
  const entity = useQuery({ ...askEntity(subject ?? ''), enabled: asked });
  const node = entity.data?.node;
  const traced = asked && (node === undefined ? entity.isLoading : hasTenures(node));
  const answer = useQuery({
    ...askTenures(subject ?? '', undefined, { lineage, side }),
    enabled: traced && node !== undefined,
  });
  const at = useAsOf();
  const then = useQuery({
    ...askTenures(subject ?? '', at ?? undefined, { lineage, side }),
    enabled: traced && node !== undefined && at !== null,
  });
  const data = traced ? answer.data : undefined;
  const heldThen = at !== null && !then.isPlaceholderData ? then.data?.tenures : undefined;
  const stages = data?.side === 'body' ? data.stages.map(({ id }) => id) : [];
  const between = useQuery({ ...askGraph(stages), enabled: stages.length > 1 });
  const edges = stages.length > 1 ? between.data : undefined;
  const trace = useMemo(() => {
    if (!data) return null;
    const { graph, citations } = traceGraph(data, edges);
    const { subject, findings, tenures } = data;
    const holdings = heldThen ? holdingsOf(tenures, heldThen) : null;
    return { ...graph, citations, subject, findings, tenures, holdings };
  }, [data, edges, heldThen]);
  return { trace, pending: traced && (entity.isLoading || answer.isLoading || between.isLoading) };
}
