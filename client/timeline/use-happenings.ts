import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { GraphNode } from '../../contract/graph.ts';
import { askExamples, askReady } from '../api/questions.ts';
import { type Fact, factsOf } from './facts.ts';
import type { Stretch } from './span.ts';

const most = 200;
const none: GraphNode[] = [];

/** What happened in the years of some facts, beside what the picture itself holds of it. */
export function useHappenings(facts: readonly Fact[]): Fact[] {
  const ours = useQuery(askReady()).data?.model !== 'foreign';
  const dated = facts.flatMap(({ span }) => span?.known ?? []);
  const years: Stretch = [Math.min(...dated), Math.max(...dated)];
  const { data } = useQuery({ ...askExamples('Event', most), enabled: ours && dated.length > 0 });
  const events = useMemo(() => factsOf({ nodes: data?.graph.nodes ?? none, edges: [] }), [data]);
  const shown = new Set(facts.map(({ id }) => id));
  return events.filter(({ id, span }) => span && !shown.has(id) && meets(span.known, years));
}

function meets([from, to]: Stretch, [first, last]: Stretch): boolean {
  return to > first && from < last;
}
