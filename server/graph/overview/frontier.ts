import type { Graph } from '../../../contract/model/graph.ts';
import { inTurn } from '../in-turn.ts';
import { adjacencyOf, componentsOf } from './components.ts';
import { labelsIn, rarestLabels } from './label-groups.ts';

/** So many nodes are asked for their neighbours at a time: of what hangs together most, and of the rest. */
const ofMain = 24;
const ofOthers = 16;
/** A choice is worth the name among so many times more than are taken. */
const choice = 2;

/**
 * Whose neighbours are looked for next: some of the part that hangs together most and some of the rest, so that they
 * meet; of every label as many, of those first that the largest part lacks.
 * @param asked ids of those of which they are known
 * @param limit as many nodes as will be chosen
 * @returns none where there is enough to choose from, or nothing more to ask
 */
export function frontierOf(pool: Graph, asked: ReadonlySet<string>, limit: number): string[] {
  const [main = [], ...others] = componentsOf(pool, adjacencyOf(pool));
  const labels = new Map(pool.nodes.map((node) => [node.id, labelsIn(node)]));
  const inMain = new Set(main.flatMap((id) => labels.get(id) ?? []));
  const isLacking = (id: string) => labels.get(id)?.some((label) => !inMain.has(label)) ?? false;
  const left = (ids: readonly string[]) => ids.filter((id) => !asked.has(id));
  const lacking = left(others.flat().filter(isLacking));
  const isApart = others.some((component) => component.length > 1 && component.some(isLacking));
  if (main.length >= choice * limit && lacking.length === 0 && !isApart) return [];
  const rarest = rarestLabels(pool.nodes);
  const rest = left(others.flat().filter((id) => !isLacking(id)));
  const outside = [...byLabel(lacking, rarest), ...byLabel(rest, rarest)].slice(0, ofOthers);
  return [...byLabel(left(main), rarest).slice(0, ofMain + ofOthers - outside.length), ...outside];
}

/** Nodes by turns: one of each label, then the next of each. */
function byLabel(ids: readonly string[], labels: ReadonlyMap<string, string>): string[] {
  return inTurn([...Map.groupBy(ids, (id) => labels.get(id)).values()]);
}
