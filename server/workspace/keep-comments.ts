import { type Document, isMap, isNode, isScalar, type Node, type Pair, type YAMLMap } from 'yaml';

/** Puts the comments of one YAML document above the same keys of another, where these have none of their own. */
export function keepComments(to: Document, from: Document): void {
  if (from.errors.length > 0) return;
  to.commentBefore = from.commentBefore ?? to.commentBefore;
  to.comment = from.comment ?? to.comment;
  copy(to.contents, from.contents);
}

function copy(to: Node | null, from: Node | null): void {
  if (!to || !from) return;
  if (from.commentBefore) to.commentBefore = from.commentBefore;
  if (from.comment) to.comment = from.comment;
  if (!isMap(to) || !isMap(from)) return;
  for (const pair of to.items) {
    const same = pairOf(from, keyOf(pair));
    if (!same) continue;
    copy(nodeIn(pair.key), nodeIn(same.key));
    copy(nodeIn(pair.value), nodeIn(same.value));
  }
}

function pairOf(map: YAMLMap, key: string | undefined): Pair | undefined {
  return key === undefined ? undefined : map.items.find((pair) => keyOf(pair) === key);
}

function keyOf({ key }: Pair): string | undefined {
  return isScalar(key) ? String(key.value) : undefined;
}

function nodeIn(value: unknown): Node | null {
  return isNode(value) ? value : null;
}
