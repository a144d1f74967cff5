import type { GraphEdge, GraphNode, Meaning, PropertyValue } from '../../contract/model/graph.ts';
import { endsOf, playsRole } from '../../contract/model/meaning.ts';
import type { Bounds } from '../../contract/model/time/bounds.ts';
import { holdsAt } from '../../contract/model/time/holding.ts';
import { datedOf, dayBoundsOf, isDated } from '../../contract/model/time/stored.ts';
import type { Selection } from '../../contract/model/view.ts';
import { type Span, spanOf } from './span.ts';

/** One thing with a time of its own: that an entity lasted or happened, or that a relationship held. */
export interface Fact {
  /** Id of the node or edge, which is what choosing it selects. */
  id: string;
  selection: NonNullable<Selection>;
  /** The type of a relationship; `LASTED` or `HAPPENED` for an entity. */
  type: string;
  meaning?: Meaning | undefined;
  who: GraphNode;
  /** The other end of a relationship: who heads before what is headed, however it is stored. */
  whom: GraphNode | null;
  edge: GraphEdge | null;
  properties: Record<string, PropertyValue>;
  /** Null where no source dates it. */
  span: Span | null;
}

interface Shown {
  nodes: Iterable<GraphNode>;
  edges: Iterable<GraphEdge>;
}

/**
 * All that a graph says of time: its relationships, dated or not, and its entities with a date; of what can
 * only have happened, such as an event, also those without one.
 */
export function factsOf({ nodes, edges }: Shown): Fact[] {
  const byId = new Map([...nodes].map((node) => [node.id, node]));
  return [
    ...[...byId.values()].map(lifeOf).filter(({ type, span }) => span || type === 'HAPPENED'),
    ...[...edges].flatMap((edge) => {
      const { source, target } = endsOf(edge);
      const [who, whom] = [byId.get(source), byId.get(target)];
      return who && whom ? [relationshipOf(edge, who, whom)] : [];
    }),
  ];
}

const lives = new WeakMap<GraphNode, Fact>();
const relationships = new WeakMap<GraphEdge, Fact>();

/** Made once, since several parts of the page ask for it: reading dates takes most of the time. */
function lifeOf(node: GraphNode): Fact {
  const life = lives.get(node) ?? newLife(node);
  lives.set(node, life);
  return life;
}

function relationshipOf(edge: GraphEdge, who: GraphNode, whom: GraphNode): Fact {
  const before = relationships.get(edge);
  const fact = before?.who === who && before.whom === whom ? before : newRelationship(edge, who, whom);
  relationships.set(edge, fact);
  return fact;
}

function newLife(node: GraphNode): Fact {
  return {
    id: node.id,
    selection: { node: node.id },
    type: happens(node) ? 'HAPPENED' : 'LASTED',
    who: node,
    whom: null,
    edge: null,
    properties: node.properties,
    // What its facts prove is drawn with its own dates, and not in their place: no source says it of the entity.
    span: isDated(node) ? spanOf(datedOf(node), dayBoundsOf(node)) : null,
  };
}

/** The lives that bear no date, and that facts prove to meet the query interval. */
export function provenLives(nodes: Iterable<GraphNode>, interval: Bounds): Fact[] {
  return [...nodes]
    .filter((node) => !isDated(node) && !happens(node) && holdsAt(dayBoundsOf(node), interval) === 'certain')
    .map(lifeOf);
}

function newRelationship(edge: GraphEdge, who: GraphNode, whom: GraphNode): Fact {
  return {
    id: edge.id,
    selection: { edge: edge.id },
    type: edge.type,
    meaning: edge.meaning,
    who,
    whom,
    edge,
    properties: edge.properties,
    span: spanOf(datedOf(edge), dayBoundsOf(edge)),
  };
}

/** Whether an entity is something that happened, rather than somebody or something that lasted. */
export function happens(node: GraphNode): boolean {
  return playsRole(node, 'event', 'congress', 'document');
}

export function isBody(node: GraphNode): boolean {
  return playsRole(node, 'body');
}

export function isPerson(node: GraphNode): boolean {
  return playsRole(node, 'person');
}
