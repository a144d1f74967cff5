import { create } from 'zustand';
import {
  expansion,
  maxShown,
  type Neighbours,
  type RelationshipCount,
} from '../../contract/api/routes/entities.ts';
import { call } from '../api/call.ts';
import { queryClient } from '../api/client.ts';
import { askEntity } from '../api/questions/explore.ts';
import { notify, notifyError } from '../ui/toasts.tsx';
import { asOfNow, queryInterval } from './as-of.ts';
import { completeRelationships } from './complete-relationships.ts';
import { keepDegrees } from './degrees.ts';
import { expandSize } from './expand-size.ts';
import { expanding } from './expanding.ts';
import type { GraphResult } from './graph.ts';
import { type RelationshipFilter, shownRelationships } from './shown-relationships.ts';
import { useWorkspace } from './store.ts';
import { addMore, describeExpansion, describeExpansionTogether } from './texts.ts';

/** An entity with more relationships than this is a hub: expanding it is asked about first. */
const hub = 100;

interface HubQuestion {
  id: string;
  name: string;
  filter: RelationshipFilter;
  /** The as-of date; null for any time. */
  at: string | null;
  /** Relationships that are not on the canvas. */
  left: number;
  /** Relationships that the date leaves out. */
  leftOut: number;
}

/** The hub that is asked about at this moment. */
export const useHubQuestion = create<{ question: HubQuestion | null }>()(() => ({ question: null }));

/** The entity's relationship types × direction with counts on the as-of date, for the canvas's menu. */
export async function relationshipCounts(id: string): Promise<RelationshipCount[]> {
  return (await queryClient.fetchQuery(askEntity(id, asOfNow()))).relationships;
}

interface Expansion {
  id: string;
  filter: RelationshipFilter;
  /** Only what held, or may have held, on this date; null for any time. */
  at: string | null;
  /** How many neighbours to add. */
  limit: number;
  /** Asks before it adds any where more relationships than this are left. */
  askAbove?: number;
}

/**
 * Adds the next few neighbours of an entity to the canvas and says how many are left; asks before it opens a hub.
 * @param at only what held, or may have held, on this date; the as-of date unless given, null for any time
 */
export function expand(id: string, filter: RelationshipFilter = {}, at = asOfNow()): Promise<void> {
  return addNeighbours({ id, filter, at, limit: expandSize(), askAbove: hub });
}

/** The same without asking, for so many neighbours. */
export function expandBy(
  limit: number,
  id: string,
  filter: RelationshipFilter,
  at: string | null,
): Promise<void> {
  return addNeighbours({ id, filter, at, limit });
}

/** So many entities are expanded at once at most. */
const maxTogether = 50;

/**
 * Adds the next few neighbours of each of some entities, as one step, and says how many are left; of a hub it adds only
 * as many as of any other.
 */
export async function expandTogether(ids: readonly string[], filter: RelationshipFilter = {}): Promise<void> {
  const expanded = ids.slice(0, maxTogether);
  const at = asOfNow();
  const limit = expandSize();
  try {
    const answers = await expanding(expanded, () =>
      Promise.all(expanded.map((id) => neighboursOf({ id, filter, at, limit }))),
    );
    const { nodes, edges, add } = useWorkspace.getState();
    const origins = new Map<string, string>();
    answers.forEach(({ graph }, index) => {
      for (const { id } of graph.nodes)
        if (!nodes.has(id) && !origins.has(id)) origins.set(id, expanded[index] ?? id);
    });
    const found = joinedGraph(answers);
    add(found, { origins });
    // What came by one is not yet known to be related to what came by another.
    if (expanded.length > 1) void completeRelationships();
    const left = answers.reduce((sum, { total, shown }) => sum + total - shown, 0);
    const isNew = origins.size > 0 || found.graph.edges.some(({ id }) => !edges.has(id));
    const counts = { expanded: expanded.length, selected: ids.length, added: origins.size, left, isNew };
    notify(describeExpansionTogether(counts, at));
  } catch (error) {
    notifyError(error, () => void expandTogether(ids, filter));
  }
}

function joinedGraph(answers: readonly GraphResult[]): GraphResult {
  return {
    graph: {
      nodes: answers.flatMap(({ graph }) => graph.nodes),
      edges: answers.flatMap(({ graph }) => graph.edges),
    },
    citations: answers.flatMap(({ citations }) => citations),
  };
}

/** The next neighbours of an entity beside those on the canvas. */
async function neighboursOf({ id, filter, at, ...howMany }: Expansion): Promise<Neighbours> {
  const workspace = useWorkspace.getState();
  const drawn = shownRelationships(workspace, id, filter, queryInterval(at));
  const exclude = new Set(drawn.map((edge) => (edge.source === id ? edge.target : edge.source)));
  const shown = workspace.view.edges === 'all' ? [...workspace.nodes.keys()].slice(0, maxShown) : [];
  const body = { ...filter, ...howMany, ...(at !== null && { at }), exclude: [...exclude], shown };
  const found = await call(expansion, { id, body });
  keepDegrees(found.degrees);
  return found;
}

async function addNeighbours(asked: Expansion): Promise<void> {
  const { id, filter, at } = asked;
  try {
    const found = await expanding([id], () => neighboursOf(asked));
    const name = found.graph.nodes.find((node) => node.id === id)?.name ?? id;
    if (found.hub) {
      const { total: left, leftOut } = found;
      useHubQuestion.setState({ question: { id, name, filter, at, left, leftOut } });
      return;
    }
    const before = useWorkspace.getState();
    useWorkspace.getState().add(found, { origins: new Map(found.graph.nodes.map((node) => [node.id, id])) });
    const added = found.graph.edges.some((edge) => !before.edges.has(edge.id));
    report(name, { ...found, added }, at, (date) => void expand(id, filter, date));
  } catch (error) {
    notifyError(error, () => void addNeighbours(asked));
  }
}

function report(
  name: string,
  found: Neighbours & { added: boolean },
  at: string | null,
  more: (at: string | null) => void,
): void {
  const left = found.total - found.shown;
  const words = describeExpansion(name, found, at);
  if (found.added && left > 0)
    notify(words, { label: addMore(Math.min(left, expandSize())), run: () => more(at) });
  else if (found.leftOut > 0) notify(words, { label: 'Add them too', run: () => more(null) });
  else notify(words);
}
