import type { Path } from '../../../contract/api/routes/paths.ts';
import type { GraphNode } from '../../../contract/model/graph.ts';

/** A piece of a sentence: plain words, the name of an entity, or a reference to a passage with the signs after it. */
export type PathSentencePart =
  | { sort: 'words'; words: string }
  | { sort: 'node'; node: GraphNode }
  | { sort: 'note'; id: string; after: string };

/**
 * Parts the sentence of a path into words, names that lead somewhere and references.
 * @param nodes the entities that it may name
 */
export function toldOf(
  { sentence, citations }: Pick<Path, 'sentence' | 'citations'>,
  nodes: readonly GraphNode[],
): PathSentencePart[] {
  const byName = new Map(nodes.map((node) => [node.name, node]));
  const names = [...byName.keys()].filter(Boolean).sort((one, other) => other.length - one.length);
  const named = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const parts = new RegExp(
    named
      ? `(\\s*\\[\\d+\\][,.;:)]*|(?<![\\p{L}\\p{N}])(?:${named})(?![\\p{L}\\p{N}]))`
      : '(\\s*\\[\\d+\\][,.;:)]*)',
    'u',
  );
  return sentence.split(parts).flatMap((part): PathSentencePart[] => {
    if (part === '') return [];
    const node = byName.get(part);
    if (node) return [{ sort: 'node', node }];
    const place = /^\s*\[(\d+)\](.*)$/.exec(part);
    const id = place && citations[Number(place[1]) - 1];
    return id ? [{ sort: 'note', id, after: place[2] ?? '' }] : [{ sort: 'words', words: part }];
  });
}
