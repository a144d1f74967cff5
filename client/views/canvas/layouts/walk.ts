import type { ForceLink } from './force-problem.ts';

interface Node {
  id: string;
}

/** Ids of the nodes, those with most edges first. */
export function rootsOf(nodes: readonly Node[], links: readonly ForceLink[]): string[] {
  const adjacency = adjacencyOf(nodes, links);
  const count = ({ id }: Node) => adjacency.get(id)?.length ?? 0;
  return [...nodes].sort((one, other) => count(other) - count(one)).map(({ id }) => id);
}

/** All nodes, from one on to its neighbours, to theirs and so on; other components after it in turn. */
export function walkFrom<Each extends Node>(
  root: string,
  nodes: readonly Each[],
  links: readonly ForceLink[],
): Each[] {
  const adjacency = adjacencyOf(nodes, links);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const walked = new Map<string, Each>();
  for (const start of [root, ...rootsOf(nodes, links)]) {
    const queue = [start];
    for (const id of queue) {
      const node = byId.get(id);
      if (!node || walked.has(id)) continue;
      walked.set(id, node);
      queue.push(...(adjacency.get(id) ?? []));
    }
  }
  return [...walked.values()];
}

function adjacencyOf(nodes: readonly Node[], links: readonly ForceLink[]): Map<string, string[]> {
  const adjacency = new Map<string, string[]>(nodes.map(({ id }) => [id, []]));
  for (const { source, target } of links) {
    adjacency.get(source)?.push(target);
    adjacency.get(target)?.push(source);
  }
  return adjacency;
}
