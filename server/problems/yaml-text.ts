import { isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { z } from 'zod';
import { describeIssue } from './describe-issue.ts';

/** What is wrong in a YAML text, and where, counted from 1. */
export interface YamlFault {
  line: number;
  column: number;
  message: string;
}

/** A YAML text as read by a shape, or all that is wrong in it, in order. */
export type YamlReading<Shape extends z.ZodType> = { data: z.output<Shape> } | { faults: YamlFault[] };

/** Reads a YAML text that people write. */
export function readYamlText<Shape extends z.ZodType>(text: string, shape: Shape): YamlReading<Shape> {
  const lines = new LineCounter();
  const document = parseDocument(text.normalize('NFC'), { lineCounter: lines, prettyErrors: false });
  const at = (offset: number, message: string): YamlFault => {
    const { line, col } = lines.linePos(offset);
    return { line: line || 1, column: col || 1, message };
  };
  if (document.errors.length > 0) {
    return { faults: document.errors.map(({ pos, message }) => at(pos[0], `is not YAML: ${message}`)) };
  }
  let value: unknown;
  try {
    value = document.toJS();
  } catch (error) {
    // Of aliases that lead nowhere, or multiply.
    return { faults: [at(0, `is not YAML: ${(error as Error).message}`)] };
  }
  const parsed = shape.safeParse(value);
  if (parsed.success) return { data: parsed.data };
  const faults = parsed.error.issues.flatMap((issue) =>
    wrongIn(issue).map(({ path, message }) =>
      at(nearestNode(document.contents, path)?.range?.[0] ?? 0, message),
    ),
  );
  return { faults: faults.toSorted((one, other) => one.line - other.line || one.column - other.column) };
}

/** What an issue says of each place that it is about. */
function wrongIn(issue: z.core.$ZodIssue): { path: readonly PropertyKey[]; message: string }[] {
  if (issue.code !== 'unrecognized_keys') {
    return [{ path: issue.path, message: `"${issue.path.join('.')}" ${describeIssue(issue)}` }];
  }
  const paths = issue.keys.map((key) => [...issue.path, key]);
  return paths.map((path) => ({ path, message: `"${path.join('.')}" is not known` }));
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
