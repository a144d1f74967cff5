import { isMap, isNode, isScalar, isSeq, type Node } from 'yaml';

/**
 * Walks from a node down a path of keys and indexes, as far as the document goes.
 * @param end whether the last step's value or its key is wanted
 */
export function nodeAt(node: Node, path: readonly PropertyKey[], end: 'value' | 'key'): Node {
  const [step, ...rest] = path;
  if (step === undefined) return node;
  if (isSeq(node)) {
    const item = node.items[Number(step)];
    return isNode(item) ? nodeAt(item, rest, end) : node;
  }
  if (!isMap(node)) return node;
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
  if (!pair || !isNode(pair.key)) return node;
  if (rest.length === 0 && end === 'key') return pair.key;
  return isNode(pair.value) ? nodeAt(pair.value, rest, end) : pair.key;
}
