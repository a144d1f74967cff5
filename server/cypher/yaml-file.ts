import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import { readYamlText } from '../problems/yaml-text.ts';
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
  const read = readYamlText(text, shape);
  if ('data' in read) return read.data;
  const [first = { line: 1, column: 1, message: 'cannot be read' }] = read.faults;
  throw new CypherFileError(file, first.line, first.message, first.column);
}
