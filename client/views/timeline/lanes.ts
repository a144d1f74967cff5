import type { GraphEdge, GraphNode } from '../../../contract/model/graph.ts';
import { isOfFamily } from '../../../contract/model/meaning.ts';
import { leadership } from '../../../contract/model/relationships/description.ts';

import type { Bounds } from '../../../contract/model/time/bounds.ts';
import { holdsAt } from '../../../contract/model/time/holding.ts';
import { dayBoundsOf } from '../../../contract/model/time/stored.ts';
import { type Fact, happens, isBody, isPerson } from '../../facts/facts.ts';
import type { Note } from '../../facts/notes.ts';
import { linesOf } from '../../facts/renaming-lines.ts';
import type { TenureFacts } from '../../facts/use-notes.ts';

export type Grouping = 'body' | 'person';

export interface Lane {
  /** Id of the entity whose lane it is; of a body under several names, of the last one. */
  id: string;
  /** Null for the lanes of what happened. */
  node: GraphNode | null;
  /** The entities whose facts stand in it: the stages of a body, or one entity. */
  members: readonly GraphNode[];
  facts: Fact[];
  /** How others became what the lane is of: splits, mergers and transfers shown in their lanes. */
  arrivals: Fact[];
  /** Where to be careful in what it shows. */
  notes: readonly Note[];
  /** To which tenure a fact belongs, by the ids of both. */
  tenures: ReadonlyMap<string, string>;
}

/** The lane of what happened, which is nobody’s. */
const events = 'events';

/** The lane of what else happened in the same years. */
const sameYears = 'same-years';

/** The lane of what no source dates. */
export const undated = 'undated';

interface LaneOptions {
  grouping: Grouping;
  /** Whose lane comes first. */
  subject?: string | null | undefined;
  /** Days at which a body’s name counts, as ISO days; its last name without them. */
  at?: Bounds | undefined;
  /** Events that are not on the canvas; they come last, so that nothing moves when they arrive. */
  beside?: readonly Fact[];
  /** Whether what no source dates has a lane, the last. */
  withUndated?: boolean;
  /** Each stands in the lane of its body or person, where the lanes are theirs. */
  notes?: readonly Note[];
  /** Facts of one of them stand in one row. */
  tenures?: readonly TenureFacts[];
}

/**
 * The dated facts in lanes: one per body under all its names, or per person, whichever comes first by the
 * grouping; what happened has a lane of its own, and so has what else happened in the same years.
 */
export function lanesOf(facts: readonly Fact[], edges: Iterable<GraphEdge>, options: LaneOptions): Lane[] {
  const nodes = new Map(facts.flatMap(({ who, whom }) => [who, ...(whom ? [whom] : [])]).map(byId));
  const lines = linesOf(nodes.values(), edges);
  const lanes = new Map<string, Lane>();
  const notes = Map.groupBy(
    (options.notes ?? []).filter(({ owner }) =>
      options.grouping === 'person' ? isPerson(owner) : isBody(owner) || !isPerson(owner),
    ),
    ({ owner }) => owner.id,
  );
  const tenures = new Map(
    (options.tenures ?? []).flatMap(({ id, facts }) => facts.map((fact) => [fact.id, id] as const)),
  );
  const laneOf = (node: GraphNode): Lane => {
    const own = happens(node) ? undefined : (lines.get(node.id) ?? [node]);
    const id = own?.at(-1)?.id ?? events;
    const lane = lanes.get(id) ?? {
      id,
      node: own ? named(own, options.at) : null,
      members: own ?? [],
      facts: [],
      arrivals: [],
      tenures,
      notes: (own ?? []).flatMap((member) => notes.get(member.id) ?? []),
    };
    lanes.set(id, lane);
    return lane;
  };
  for (const fact of facts) {
    if (!fact.span) continue;
    const lane = laneOf(ownerOf(fact, options.grouping));
    lane.facts.push(fact);
    if (!isOfFamily(fact, 'succession') || !fact.whom) continue;
    const other = laneOf(fact.whom);
    if (other !== lane) other.arrivals.push(fact);
  }
  const { beside = [] } = options;
  const notDated = options.withUndated ? facts.filter(({ span }) => !span) : [];
  const nobodys = { node: null, members: [], arrivals: [], notes: [], tenures };
  return [
    ...[...lanes.values()].sort(
      (one, other) =>
        order(one, options) - order(other, options) || startOf(one) - startOf(other) || byName(one, other),
    ),
    ...(beside.length > 0 ? [{ ...nobodys, id: sameYears, facts: [...beside] }] : []),
    ...(notDated.length > 0 ? [{ ...nobodys, id: undated, facts: notDated }] : []),
  ];
}

const titles: ReadonlyMap<string, string> = new Map([
  [sameYears, 'Events in the same years'],
  [undated, 'Undated'],
]);

/** What a lane is called. */
export function titleOf({ id, node }: Pick<Lane, 'id' | 'node'>): string {
  return node?.name ?? titles.get(id) ?? 'Events';
}

function byId(node: GraphNode): [string, GraphNode] {
  return [node.id, node];
}

/** In whose lane a fact stands. */
function ownerOf(fact: Fact, grouping: Grouping): GraphNode {
  const { who, whom } = fact;
  if (!whom) return who;
  const [one, other] = [rank(who, grouping), rank(whom, grouping)];
  // Between two bodies or two people, a founding belongs to what was founded.
  if (one === other) {
    // So does the headship of one over another of the same label to whoever is headed, where lanes are those of bodies.
    const isTheirs = isOfFamily(fact, 'founding') || (grouping === 'body' && isOfFamily(fact, ...leadership));
    return isTheirs ? whom : who;
  }
  return one < other ? who : whom;
}

function rank(node: GraphNode, grouping: Grouping): number {
  const [isMeant, isOther] = grouping === 'body' ? [isBody, isPerson] : [isPerson, isBody];
  if (isMeant(node)) return 0;
  if (isOther(node)) return 1;
  return happens(node) ? 3 : 2;
}

function order({ node, members }: Lane, { grouping, subject }: LaneOptions): number {
  // Beside a trace what happened comes last, so that it does not stand in front of it.
  if (!node) return subject ? 9 : -2;
  return members.some(({ id }) => id === subject) ? -1 : rank(node, grouping);
}

/** A person’s birth says little about when their lane begins. */
function startOf({ node, facts }: Lane): number {
  const telling = facts.filter(({ whom }) => whom || !node || !isPerson(node));
  return Math.min(...telling.map(({ span }) => span?.known[0] ?? Number.POSITIVE_INFINITY));
}

function byName(one: Lane, other: Lane): number {
  return (one.node?.name ?? '').localeCompare(other.node?.name ?? '');
}

/** The stage whose name was in force then: certainly if there is one, else possibly, else the last. */
function named(members: readonly GraphNode[], at: Bounds | undefined): GraphNode | null {
  const last = members.at(-1) ?? null;
  if (!at || members.length === 1) return last;
  const statusOf = (node: GraphNode) => holdsAt(dayBoundsOf(node), at);
  return (
    members.findLast((node) => statusOf(node) === 'certain') ??
    members.findLast((node) => statusOf(node) === 'possible') ??
    last
  );
}
