import { create } from 'zustand';
import { expansion, type Neighbours, type RelationshipCount } from '../../contract/api/routes/entities.ts';
import { call } from '../api/call.ts';
import { queryClient } from '../api/client.ts';
import { askEntity, neighboursPageSize } from '../api/questions/explore.ts';
import { notify, notifyError } from '../ui/toasts.tsx';
import { asOfNow, queryInterval } from './as-of.ts';
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

/** The entities that are being expanded at this moment. */
export const useExpanding = create<{ busy: ReadonlySet<string> }>()(() => ({ busy: new Set() }));

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
  return addNeighbours({ id, filter, at, limit: neighboursPageSize, askAbove: hub });
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
export async function expandTogether(ids: readonly string[]): Promise<void> {
  const expanded = ids.slice(0, maxTogether);
  const at = asOfNow();
  for (const id of expanded) markBusy(id, true);
  try {
    const answers = await Promise.all(
      expanded.map((id) => neighboursOf({ id, filter: {}, at, limit: neighboursPageSize })),
    );
    const { nodes, add } = useWorkspace.getState();
    const origins = new Map<string, string>();
    answers.forEach(({ graph }, index) => {
      for (const { id } of graph.nodes)
        if (!nodes.has(id) && !origins.has(id)) origins.set(id, expanded[index] ?? id);
    });
    add(joinedGraph(answers), { origins });
    const left = answers.reduce((sum, { total, shown }) => sum + total - shown, 0);
    notify(
      describeExpansionTogether(
        { expanded: expanded.length, selected: ids.length, added: origins.size, left },
        at,
      ),
    );
  } catch (error) {
    notifyError(error, () => void expandTogether(ids));
  } finally {
    for (const id of expanded) markBusy(id, false);
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
function neighboursOf({ id, filter, at, ...howMany }: Expansion): Promise<Neighbours> {
  const drawn = shownRelationships(useWorkspace.getState(), id, filter, queryInterval(at));
  const exclude = new Set(drawn.map((edge) => (edge.source === id ? edge.target : edge.source)));
  const body = { ...filter, ...howMany, ...(at !== null && { at }), exclude: [...exclude] };
  return call(expansion, { id, body });
}

async function addNeighbours(asked: Expansion): Promise<void> {
  const { id, filter, at } = asked;
  markBusy(id, true);
  try {
    const found = await neighboursOf(asked);
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
  } finally {
    markBusy(id, false);
  }
}

function markBusy(id: string, isBusy: boolean): void {
  useExpanding.setState(({ busy }) => {
    const others = [...busy].filter((each) => each !== id);
    return { busy: new Set(isBusy ? [...others, id] : others) };
  });
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
    notify(words, { label: addMore(Math.min(left, neighboursPageSize)), run: () => more(at) });
  else if (found.leftOut > 0) notify(words, { label: 'Add them too', run: () => more(null) });
  else notify(words);
}
