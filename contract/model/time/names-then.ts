import type { GraphEdge, GraphNode } from '../graph.ts';
import { endsOf, successionForm } from '../meaning.ts';

import type { Bounds } from './bounds.ts';
import { isAfter } from './days.ts';
import { type HoldStatus, holdsAt } from './holding.ts';
import { dayBoundsOf, isDated } from './stored.ts';

/** A stage of a body under whose name it was known on a date, or may have been. */
export interface NameThen {
  node: GraphNode;
  holdStatus: Exclude<HoldStatus, 'no'>;
}

interface RenamingLine {
  stages: readonly GraphNode[];
  /** What made one stage of another; only renamings leave a body what it was. */
  successions: readonly GraphEdge[];
  heads: readonly GraphEdge[];
}

/**
 * Under which name a body was known in the query interval: its stages that are certain then, else all that are
 * possible. A stage is certain also where somebody certainly headed it then, and impossible where an earlier one had
 * not begun or a later one was over.
 * @param id of any of its stages
 */
export function namesThen(
  id: string,
  { stages, successions, heads }: RenamingLine,
  interval: Bounds,
): NameThen[] {
  const renamings = successions.filter((each) => successionForm(each) === 'renaming').map(endsOf);
  const earlier = (from: string) => reached(from, renamings, 'target', 'source');
  const later = (from: string) => reached(from, renamings, 'source', 'target');
  const names = new Set([...earlier(id), id, ...later(id)]);
  const begins = stages.filter((stage) => isAfter(dayBoundsOf(stage).startMin, interval.max));
  const over = stages.filter((stage) => isAfter(interval.min, dayBoundsOf(stage).endMax));
  const known = stages.flatMap((node): NameThen[] => {
    const [before, after] = [earlier(node.id), later(node.id)];
    const isTooEarly = begins.some((stage) => before.has(stage.id) && !after.has(stage.id));
    const isTooLate = over.some((stage) => after.has(stage.id) && !before.has(stage.id));
    const answer = holdsAt(dayBoundsOf(node), interval);
    if (!names.has(node.id) || isTooEarly || isTooLate || answer === 'no') return [];
    const isSeen = heads.some(
      (edge) => endsOf(edge).target === node.id && holdsAt(dayBoundsOf(edge), interval) === 'certain',
    );
    if (isSeen || answer === 'certain') return [{ node, holdStatus: 'certain' }];
    return isDated(node) ? [{ node, holdStatus: answer }] : [];
  });
  const certain = known.filter((name) => name.holdStatus === 'certain');
  return certain.length > 0 ? certain : known;
}

/** Every stage that can be reached by renamings in one direction; not the one it begins with, save in a ring. */
function reached(
  id: string,
  renamings: readonly Pick<GraphEdge, 'source' | 'target'>[],
  from: 'source' | 'target',
  to: 'source' | 'target',
): Set<string> {
  const found = new Set(renamings.filter((edge) => edge[from] === id).map((edge) => edge[to]));
  // A set goes on with what is added to it meanwhile.
  for (const each of found) {
    for (const edge of renamings) if (edge[from] === each) found.add(edge[to]);
  }
  return found;
}
