import { useDeferredValue, useMemo } from 'react';
import { useShownGraph } from '../../../entity/shown-graph.ts';
import { useWorkspace } from '../../../workspace/store.ts';
import { findMatches, type Match } from './find-matches.ts';

interface Matches {
  shown: readonly Match[];
  /** Found on the canvas too, but hidden. */
  hidden: readonly Match[];
}

/** The nodes on the canvas in which a text is found. */
export function useMatches(text: string): Matches {
  const wanted = useDeferredValue(text);
  const nodes = useWorkspace((workspace) => workspace.nodes);
  const shown = useShownGraph().nodes;
  return useMemo(() => {
    const { seen = [], hidden = [] } = Object.groupBy(findMatches(nodes.values(), wanted), ({ node }) =>
      shown.has(node.id) ? 'seen' : 'hidden',
    );
    return { shown: seen, hidden };
  }, [nodes, shown, wanted]);
}
