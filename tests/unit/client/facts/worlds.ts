import { type Fact, factsOf } from '../../../../client/facts/facts.ts';
import type { GraphEdge, GraphNode } from '../../../../contract/model/graph.ts';
import { type Dated, dayBounds } from '../../../../contract/model/time/holding.ts';

/** Dates as they are stored: as the source has them, with their bounds. */
function stored(dated: Dated) {
  const texts = Object.entries(dated).filter((each): each is [string, string] => each[1] !== undefined);
  return { ...Object.fromEntries(texts), ...dayBounds(dated) } as Record<string, string>;
}

function node(id: string, label: string, dated: Dated = {}): GraphNode {
  return { id, labels: ['Entity', label], name: id.toUpperCase(), properties: stored(dated) };
}

function edge(type: string, source: string, target: string, dated: Dated = {}): GraphEdge {
  return { id: `${source} ${type} ${target}`, type, source, target, properties: stored(dated) };
}

/** A commission under two names, split once, with a head, a founder, and an event of its time. */
export const world = {
  nodes: [
    node('old', 'Commission', { start: '1949-11-01', end: '1958-05' }),
    node('new', 'Commission', { start: '1958-05' }),
    node('apart', 'Organization'),
    node('party', 'Party'),
    node('person', 'Person', { start: '1912' }),
    node('congress', 'Congress', { start: '1960', end: '1960' }),
    node('idea', 'Concept'),
    node('visit', 'Event'),
  ],
  edges: [
    edge('RENAMED_TO', 'old', 'new', { start: '1958-05', end: '1958-05' }),
    edge('SPLIT_INTO', 'new', 'apart', { start: '1978', end: '1978' }),
    edge('HEADED', 'person', 'new', { attested: '1978-08-03' }),
    edge('FOUNDED', 'party', 'old', { start: '1949-11-01', end: '1949-11-01' }),
    edge('STATED', 'congress', 'idea', { start: '1960', end: '1960' }),
    edge('PART_OF', 'new', 'party'),
  ],
};

export const facts: Fact[] = factsOf(world);

export function factOf(id: string): Fact {
  const found = facts.find((fact) => fact.id === id);
  if (!found) throw new Error(`This world has no fact ${id}.`);
  return found;
}
