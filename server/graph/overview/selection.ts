import type { Graph } from '../../../contract/model/graph.ts';
import { adjacencyOf, type Link } from './components.ts';
import { labelsIn, rarestLabels } from './label-groups.ts';

/** How much is known of a node, and how important what it is. */
export interface Weight {
  importance: number;
  weight: number;
}

/** What has been taken of a pool of nodes, and how well that stands for all of it. */
export interface Selection {
  /** In the order they were taken. */
  taken: ReadonlySet<string>;
  isFull(): boolean;
  take(id: string): void;
  linksOf(id: string): readonly Link[];
  /** Whether a node has a label that nothing taken has. */
  isNew(id: string): boolean;
  /** The weightiest of some nodes; of several the first. */
  weightiest(ids: Iterable<string>): string | undefined;
  /** How many of its label are taken, for its importance: the less, the sooner it is its turn. */
  shareOf(id: string): number;
  /**
   * By how many taken nodes it is related to the rest.
   * @param fanOut of each at most so many relationships of one type and direction are followed
   * @returns 0 where every one of them leads to as many already
   */
  waysTo(id: string, fanOut: number): number;
}

/** @param pool in an order that is always the same for the same data */
export function startSelection(pool: Graph, limit: number, weights: ReadonlyMap<string, Weight>): Selection {
  const links = adjacencyOf(pool);
  const labels = new Map(pool.nodes.map((node) => [node.id, labelsIn(node)]));
  const rarest = rarestLabels(pool.nodes);
  const taken = new Set<string>();
  const covered = new Set<string>();
  const counts = new Map<string, number>();
  const fans = new Map<string, number>();

  const isFull = () => taken.size >= limit;
  const linksOf = (id: string) => links.get(id) ?? [];
  const weightOf = (id: string) => weights.get(id)?.weight ?? 0;
  const takenLinksOf = (id: string) => linksOf(id).filter(({ to }) => taken.has(to));
  return {
    taken,
    isFull,
    linksOf,
    take(id) {
      if (isFull() || taken.has(id)) return;
      for (const link of takenLinksOf(id)) increase(fans, fanOf(link));
      taken.add(id);
      increase(counts, rarest.get(id) ?? '');
      for (const label of labels.get(id) ?? []) covered.add(label);
    },
    isNew: (id) => labels.get(id)?.some((label) => !covered.has(label)) ?? false,
    weightiest(ids) {
      let best: string | undefined;
      for (const id of ids) if (best === undefined || weightOf(id) > weightOf(best)) best = id;
      return best;
    },
    shareOf: (id) => ((counts.get(rarest.get(id) ?? '') ?? 0) + 1) / (weights.get(id)?.importance ?? 1),
    waysTo(id, fanOut) {
      const ways = takenLinksOf(id);
      const isOpen = ways.some((link) => (fans.get(fanOf(link)) ?? 0) < fanOut);
      return isOpen ? new Set(ways.map(({ to }) => to)).size : 0;
    },
  };
}

/** What a relationship counts as at the other end: one of its type and direction there. */
function fanOf({ type, to, leaves }: Link): string {
  return `${leaves ? '<' : '>'}${type} ${to}`;
}

function increase(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
