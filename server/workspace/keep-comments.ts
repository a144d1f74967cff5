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
  if (from.comment) to.comment = from.comment;
  if (isMap(to) && isMap(from)) copyEach(to, from);
  else if (from.commentBefore) to.commentBefore = from.commentBefore;
}

function copyEach(to: YAMLMap, from: YAMLMap): void {
  for (const pair of to.items) {
    const same = pairOf(from, keyOf(pair));
    if (!same) continue;
    const [key, sameKey] = [nodeIn(pair.key), nodeIn(same.key)];
    // What stands above the first key counts as standing above the whole.
    const above = (same === from.items[0] && from.commentBefore) || sameKey?.commentBefore;
    if (key && above) key.commentBefore = above;
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
