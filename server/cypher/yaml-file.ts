import { readFileSync } from 'node:fs';
import { isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { z } from 'zod';
import { describeIssue } from '../problems/describe-issue.ts';
import { CypherFileError } from './statement.ts';

/**
 * Reads a YAML file below `cypher/`.
 * @throws CypherFileError with the line of the first thing that is wrong
 */
export function readYaml<Shape extends z.ZodType>(file: string, shape: Shape): z.output<Shape> {
  return parseYaml(file, readFileSync(file, 'utf8'), shape);
}

/**
 * @param file named in errors
 * @throws CypherFileError
 */
export function parseYaml<Shape extends z.ZodType>(
  file: string,
  text: string,
  shape: Shape,
): z.output<Shape> {
  const lines = new LineCounter();
  const document = parseDocument(text.normalize('NFC'), { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line || 1;
  const [fault] = document.errors;
  if (fault) throw new CypherFileError(file, lineAt(fault.pos[0]), `is not YAML: ${fault.message}`);
  const parsed = shape.safeParse(document.toJS());
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0] as z.core.$ZodIssue;
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
  const node = nearestNode(document.contents, path);
  const problem =
    issue.code === 'unrecognized_keys'
      ? `"${path.join('.')}" is not known`
      : `"${path.join('.')}" ${describeIssue(issue)}`;
  throw new CypherFileError(file, lineAt(node?.range?.[0] ?? 0), problem);
}

/** The node that a path leads to, or the last one on the way that is there; of a pair the key. */
function nearestNode(node: Node | null, path: readonly PropertyKey[]): Node | null {
  const [step, ...rest] = path;
  if (step === undefined) return node;
  if (isSeq(node)) {
    const item = node.items[Number(step)];
    return isNode(item) ? nearestNode(item, rest) : node;
  }
  if (!isMap(node)) return node;
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
  if (!pair || !isNode(pair.key)) return node;
  if (rest.length === 0 || !isNode(pair.value)) return pair.key;
  return nearestNode(pair.value, rest);
}
