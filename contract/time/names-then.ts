import type { GraphEdge, GraphNode } from '../graph.ts';
import type { Bounds } from './bounds.ts';
import { type Held, held } from './holding.ts';
import { dayBoundsOf } from './stored.ts';

/** A stage of a body under whose name it was known on a date, or may have been. */
export interface NameThen {
  node: GraphNode;
  held: Exclude<Held, 'no'>;
}

interface Line {
  stages: readonly GraphNode[];
  /** What made one stage of another; only renamings leave a body what it was. */
  successions: readonly GraphEdge[];
  heads: readonly GraphEdge[];
}

/**
 * Under which name a body was known on the days asked about: its stages that are certain then, else all that are
 * possible. A stage is certain also where somebody certainly headed it then.
 * @param id of any of its stages
 */
export function namesThen(id: string, line: Line, asked: Bounds): NameThen[] {
  const names = renamed(id, line.successions);
  const standing = line.stages
    .filter((node) => names.has(node.id))
    .flatMap((node): NameThen[] => {
      const answer = held(dayBoundsOf(node), asked);
      const isDated = Object.keys(dayBoundsOf(node)).length > 0;
      const isSeen = line.heads.some(
        (edge) => edge.target === node.id && held(dayBoundsOf(edge), asked) === 'certain',
      );
      if (answer === 'no' || (!isDated && !isSeen)) return [];
      return [{ node, held: isSeen ? 'certain' : answer }];
    });
  const certain = standing.filter((name) => name.held === 'certain');
  return certain.length > 0 ? certain : standing;
}

/** Every stage that a body is tied to by renamings, itself among them. */
function renamed(id: string, successions: readonly GraphEdge[]): Set<string> {
  const found = new Set([id]);
  for (const each of found) {
    for (const { type, source, target } of successions) {
      if (type !== 'RENAMED_TO') continue;
      if (source === each) found.add(target);
      if (target === each) found.add(source);
    }
  }
  return found;
}
