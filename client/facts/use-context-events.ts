import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Citation } from '../../contract/model/citation.ts';
import type { GraphNode } from '../../contract/model/graph.ts';
import { useCapabilities } from '../api/capabilities.ts';
import { askExamples } from '../api/questions/explore.ts';
import { labelsPlaying } from '../entity/labels-playing.ts';
import { useLooks } from '../entity/looks/current-looks.ts';
import { type Fact, factsOf } from './facts.ts';
import type { TimeStretch } from './span.ts';

const limit = 200;
const none: GraphNode[] = [];
const noCitations: Citation[] = [];

/**
 * What happened in the years that some facts are about.
 * @param shown what the graph itself holds, which is left out
 */
export function useContextEvents(telling: readonly Fact[], shown: readonly Fact[]) {
  const dated = useCapabilities()('dates');
  const { isOwn, profile } = useLooks();
  const label = isOwn ? 'Event' : labelsPlaying(profile, 'event')[0];
  const { data } = useQuery({
    ...askExamples(label, limit),
    enabled: dated && label !== undefined && telling.length > 0,
  });
  const events = useMemo(() => factsOf({ nodes: data?.graph.nodes ?? none, edges: [] }), [data]);
  const facts = useMemo(() => {
    const dated = telling.flatMap(({ span }) => span?.known ?? []);
    const years: TimeStretch = [Math.min(...dated), Math.max(...dated)];
    const held = new Set(shown.map(({ id }) => id));
    return events.filter(({ id, span }) => span && !held.has(id) && meets(span.known, years));
  }, [events, telling, shown]);
  return { facts, citations: data?.citations ?? noCitations };
}

function meets([from, to]: TimeStretch, [first, last]: TimeStretch): boolean {
  return to > first && from < last;
}
