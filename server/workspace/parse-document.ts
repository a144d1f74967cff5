import { isNode, LineCounter, parseDocument as parseYaml } from 'yaml';
import type { z } from 'zod';
import { describeIssue } from '../problems/describe-issue.ts';
import { FileError } from '../problems/errors.ts';
import { placeOfJsonFault } from '../problems/json-fault.ts';
import type { TextFile } from './text-files.ts';

/**
 * Reads a JSON file of the workspace.
 * @throws FileError that names the first line and column that are wrong
 */
export function parseDocument<Shape extends z.ZodType>(
  { file, text }: TextFile,
  shape: Shape,
): z.output<Shape> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw syntaxError(file, text, error as SyntaxError);
  }
  const parsed = shape.safeParse(value, { reportInput: true });
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const path = issue?.path ?? [];
  const { line, col } = positionOf(text, path);
  const wrong =
    issue?.code === 'unrecognized_keys' ? unknownFields(issue.keys) : issue && describeIssue(issue);
  throw new FileError(file, line, col, `${path.join('.') || 'the file'} ${wrong}`);
}

function unknownFields(keys: readonly string[]): string {
  return `has fields that are not known here: ${keys.join(', ')}`;
}

function syntaxError(file: string, text: string, { message }: SyntaxError): FileError {
  const { line, column } = placeOfJsonFault(text, message) ?? { line: 1, column: 1 };
  return new FileError(file, line, column, 'is not JSON here');
}

/** Where the value at a path stands, or the nearest around it where there is none. */
function positionOf(text: string, path: readonly PropertyKey[]): { line: number; col: number } {
  const counter = new LineCounter();
  const document = parseYaml(text, { lineCounter: counter });
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return counter.linePos(node.range[0]);
  }
  return { line: 1, col: 1 };
}
