import { create } from 'zustand';
import type { GraphEdge } from '../../contract/graph.ts';
import { neighbours, type RelationshipCount } from '../../contract/routes/entities.ts';
import { dateInWords } from '../../contract/time/words.ts';
import { call } from '../api/call.ts';
import { queryClient } from '../api/client.ts';
import { askEntity, fewNeighbours } from '../api/questions.ts';
import { useAsOf } from '../asof/as-of.ts';
import { useExplorer } from '../explorer/store.ts';
import { say, sayProblem } from '../shell/toasts.tsx';
import { drawnTies, matches, type Ties } from './drawn-ties.ts';

/** An entity with more ties than this is a hub: expanding it is asked about first. */
const hub = 100;

interface HubQuestion {
  id: string;
  name: string;
  ties: Ties;
  left: number;
}

/** The hub that is asked about at this moment. */
export const useHubQuestion = create<{ asked: HubQuestion | null }>()(() => ({ asked: null }));

/** The entities that are being expanded at this moment. */
export const useExpanding = create<{ busy: ReadonlySet<string> }>()(() => ({ busy: new Set() }));

/** The entity's relationship types × direction with counts, as its panel and the canvas's menu show them. */
export async function relationshipCounts(id: string): Promise<RelationshipCount[]> {
  return (await queryClient.fetchQuery(askEntity(id))).relationships;
}

/**
 * Brings the next few neighbours of an entity into the picture, says how many are left, and asks before
 * it opens a hub.
 */
export async function expand(id: string, ties: Ties = {}): Promise<void> {
  try {
    const { node, relationships } = await queryClient.fetchQuery(askEntity(id));
    const total = relationships
      .filter((each) => matches(each.type, each.direction, ties))
      .reduce((sum, each) => sum + each.count, 0);
    const left = total - drawnTies(useExplorer.getState().edges.values(), id, ties).length;
    if (total > hub) useHubQuestion.setState({ asked: { id, name: node.name, ties, left } });
    else await expandBy(fewNeighbours, id, ties);
  } catch (error) {
    sayProblem(error, () => void expand(id, ties));
  }
}

/** The same without asking, for so many neighbours. */
export async function expandBy(limit: number, id: string, ties: Ties = {}): Promise<void> {
  markBusy(id, true);
  try {
    const drawn = drawnTies(useExplorer.getState().edges.values(), id, ties);
    const exclude = new Set(drawn.map((edge) => (edge.source === id ? edge.target : edge.source)));
    const { at } = useAsOf.getState();
    const found = await call(neighbours, {
      id,
      ...ties,
      ...(at !== null && { at }),
      limit,
      ...(exclude.size > 0 && { exclude: [...exclude].join(',') }),
    });
    const before = useExplorer.getState();
    useExplorer.getState().add(found, id);
    const name = found.graph.nodes.find((node) => node.id === id)?.name ?? 'it';
    report(name, found, before.edges, () => void expand(id, ties));
  } catch (error) {
    sayProblem(error, () => void expandBy(limit, id, ties));
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
  found: { shown: number; total: number; graph: { edges: GraphEdge[] } },
  before: ReadonlyMap<string, GraphEdge>,
  more: () => void,
): void {
  const left = found.total - found.shown;
  const { at } = useAsOf.getState();
  const then = at === null ? '' : `, as of ${dateInWords(at)}`;
  const added = found.graph.edges.some((edge) => !before.has(edge.id));
  if (!added) say(`Everything around ${name} is in the picture already${then}.`);
  else if (left > 0)
    say(`${found.shown} more around ${name}; ${left} left${then}.`, {
      label: `Next ${Math.min(left, fewNeighbours)}`,
      run: more,
    });
  else say(`That is all around ${name}${then}.`);
}
