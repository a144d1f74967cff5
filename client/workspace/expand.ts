import { create } from 'zustand';
import { type Neighbours, neighbours, type RelationshipCount } from '../../contract/api/routes/entities.ts';
import { call } from '../api/call.ts';
import { queryClient } from '../api/client.ts';
import { askEntity, fewNeighbours } from '../api/questions.ts';
import { notify, notifyError } from '../ui/toasts.tsx';
import { asOfNow, queryInterval } from './as-of.ts';
import { matchesFilter, type RelationshipFilter, shownRelationships } from './shown-relationships.ts';
import { useWorkspace } from './store.ts';
import { addMore, describeExpansion } from './texts.ts';

/** An entity with more ties than this is a hub: expanding it is asked about first. */
const hub = 100;

interface HubQuestion {
  id: string;
  name: string;
  ties: RelationshipFilter;
  /** The as-of date; null for any time. */
  at: string | null;
  /** Ties that the picture does not hold. */
  left: number;
  /** Ties that the date leaves out. */
  leftOut: number;
}

/** The hub that is asked about at this moment. */
export const useHubQuestion = create<{ asked: HubQuestion | null }>()(() => ({ asked: null }));

/** The entities that are being expanded at this moment. */
export const useExpanding = create<{ busy: ReadonlySet<string> }>()(() => ({ busy: new Set() }));

/** The entity's relationship types × direction with counts on the as-of date, for the canvas's menu. */
export async function relationshipCounts(id: string): Promise<RelationshipCount[]> {
  return (await queryClient.fetchQuery(askEntity(id, asOfNow()))).relationships;
}

/**
 * Brings the next few neighbours of an entity into the picture, says how many are left, and asks before
 * it opens a hub.
 * @param at only what held, or may have held, on this date; the as-of date unless told otherwise, null for any time
 */
export async function expand(id: string, ties: RelationshipFilter = {}, at = asOfNow()): Promise<void> {
  try {
    const { node, relationships } = await queryClient.fetchQuery(askEntity(id, at));
    const followed = relationships.filter((each) => matchesFilter(each.type, each.direction, ties));
    const total = followed.reduce((sum, each) => sum + each.standing, 0);
    const leftOut = followed.reduce((sum, each) => sum + each.count - each.standing, 0);
    const left = total - shownRelationships(useWorkspace.getState(), id, ties, queryInterval(at)).length;
    if (total > hub) useHubQuestion.setState({ asked: { id, name: node.name, ties, at, left, leftOut } });
    else await expandBy(fewNeighbours, id, ties, at);
  } catch (error) {
    notifyError(error, () => void expand(id, ties, at));
  }
}

/** The same without asking, for so many neighbours. */
export async function expandBy(
  limit: number,
  id: string,
  ties: RelationshipFilter,
  at: string | null,
): Promise<void> {
  markBusy(id, true);
  try {
    const drawn = shownRelationships(useWorkspace.getState(), id, ties, queryInterval(at));
    const exclude = new Set(drawn.map((edge) => (edge.source === id ? edge.target : edge.source)));
    const found = await call(neighbours, {
      id,
      ...ties,
      ...(at !== null && { at }),
      limit,
      ...(exclude.size > 0 && { exclude: [...exclude].join(',') }),
    });
    const before = useWorkspace.getState();
    useWorkspace.getState().add(found, { origin: id });
    const added = found.graph.edges.some((edge) => !before.edges.has(edge.id));
    report(id, { ...found, added }, at, (date) => void expand(id, ties, date));
  } catch (error) {
    notifyError(error, () => void expandBy(limit, id, ties, at));
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
  id: string,
  found: Neighbours & { added: boolean },
  at: string | null,
  more: (at: string | null) => void,
): void {
  const name = found.graph.nodes.find((node) => node.id === id)?.name ?? 'it';
  const left = found.total - found.shown;
  const words = describeExpansion(name, found, at);
  if (found.added && left > 0)
    notify(words, { label: addMore(Math.min(left, fewNeighbours)), run: () => more(at) });
  else if (found.leftOut > 0) notify(words, { label: 'Add them too', run: () => more(null) });
  else notify(words);
}
