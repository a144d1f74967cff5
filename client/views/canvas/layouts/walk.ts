import type { ForceLink } from './force-problem.ts';

interface Node {
  id: string;
}

/** Ids of the nodes, those with most edges first. */
export function rootsOf(nodes: readonly Node[], links: readonly ForceLink[]): string[] {
  const ties = tiesOf(nodes, links);
  const count = ({ id }: Node) => ties.get(id)?.length ?? 0;
  return [...nodes].sort((one, other) => count(other) - count(one)).map(({ id }) => id);
}

/** All nodes, from one on to its neighbours, to theirs and so on; other components after it in turn. */
export function walkFrom<Each extends Node>(
  root: string,
  nodes: readonly Each[],
  links: readonly ForceLink[],
): Each[] {
  const ties = tiesOf(nodes, links);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const walked = new Map<string, Each>();
  for (const start of [root, ...rootsOf(nodes, links)]) {
    const queue = [start];
    for (const id of queue) {
      const node = byId.get(id);
      if (!node || walked.has(id)) continue;
      walked.set(id, node);
      queue.push(...(ties.get(id) ?? []));
    }
  }
  return [...walked.values()];
}

function tiesOf(nodes: readonly Node[], links: readonly ForceLink[]): Map<string, string[]> {
  const ties = new Map<string, string[]>(nodes.map(({ id }) => [id, []]));
  for (const { source, target } of links) {
    ties.get(source)?.push(target);
    ties.get(target)?.push(source);
  }
  return ties;
}
