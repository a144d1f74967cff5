import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Citation } from '../../contract/citation.ts';
import type { GraphEdge, GraphNode } from '../../contract/graph.ts';
import { useAddress } from '../address/address.ts';
import { askPicture, askTenures } from '../api/questions.ts';
import { useExplorer } from '../explorer/store.ts';
import { labelOf } from '../theme/kinds.ts';
import { traceGraph } from '../trace/trace-graph.ts';

/** What the timeline and the table tell of. */
export interface Scope {
  nodes: readonly GraphNode[];
  edges: readonly GraphEdge[];
  citations: readonly Citation[];
  /** Whose trace it is; null where it is the whole picture. */
  subject: GraphNode | null;
}

/** The trace that is open, whole whatever the date; otherwise the picture, without what the legend hides. */
export function useScope(): Scope {
  const trace = useTrace();
  const { nodes, edges, citations, hiddenKinds } = useExplorer();
  return useMemo(() => {
    const all = trace ?? { nodes: [...nodes.values()], edges: [...edges.values()], subject: null };
    return {
      ...all,
      nodes: all.nodes.filter(({ labels }) => !hiddenKinds.has(labelOf(labels))),
      citations: trace?.citations ?? [...citations.values()],
    };
  }, [trace, nodes, edges, citations, hiddenKinds]);
}

function useTrace(): Scope | null {
  const [{ task, subject, lineage }] = useAddress();
  const traced = task === 'trace' && subject !== null;
  const answer = useQuery({ ...askTenures(subject ?? '', undefined, lineage), enabled: traced });
  const data = traced && !answer.isPlaceholderData ? answer.data : undefined;
  const stages = data?.side === 'body' ? data.stages.map(({ id }) => id) : [];
  const between = useQuery({ ...askPicture(stages), enabled: stages.length > 1 }).data;
  return useMemo(() => {
    if (!data) return null;
    const { graph, citations } = traceGraph(data, data.stages.length > 1 ? between : undefined);
    return { ...graph, citations, subject: data.subject };
  }, [data, between]);
}
