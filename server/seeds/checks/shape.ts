import type { z } from 'zod';
import { ownValue } from '../../../contract/model/own-value.ts';
import { didYouMean } from '../nearest.ts';
import type { SeedProblem } from '../problem.ts';
import type { SeedRecord } from '../reading/seed-record.ts';
import { shapeOf } from '../shapes/shape-of.ts';

type ShapeIssue = z.core.$ZodIssue;

/** Fields that are missing, unknown, or hold what they may not. */
export function checkShape(record: SeedRecord): SeedProblem[] {
  const parsed = record.shaped();
  if (parsed.success) return [];
  const shape = shapeOf(record.table);
  return parsed.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({
          ...record.atKey(...issue.path, key),
          message: unknownField(key, fieldsBeside(shape, issue)),
        }))
      : [{ ...record.at(...issue.path), message: inWords(issue) }],
  );
}

function unknownField(field: string, fields: string[]): string {
  return `There is no field "${field}" here.${didYouMean(field, fields) || ` There are: ${fields.join(', ')}.`}`;
}

/** The fields that a record, or a name or passage within it, may have. */
function fieldsBeside(shape: z.ZodObject, { path }: ShapeIssue): string[] {
  const list = path.length > 0 ? ownValue(shape.shape, String(path[0])) : shape;
  return Object.keys(elementOf(list).shape);
}

function elementOf(shape: z.ZodType): z.ZodObject {
  const inner = shape as Partial<{ unwrap: () => z.ZodType; element: z.ZodType }>;
  if (inner.element) return elementOf(inner.element);
  if (inner.unwrap) return elementOf(inner.unwrap());
  return shape as z.ZodObject;
}

function inWords(issue: ShapeIssue): string {
  const field = String(issue.path.findLast((step) => typeof step === 'string') ?? 'record');
  const given = JSON.stringify(issue.input);
  if (issue.input === null) return `${field} has no value. Put quotes around a text that begins with # or &.`;
  if (issue.input === undefined) return `"${field}" is missing.`;
  if (issue.code === 'invalid_type')
    return `${field} is ${given}, but must be ${typeNames.get(issue.expected) ?? issue.expected}.`;
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    return `${field} is ${given}, but must be one of ${values.join(', ')}.${didYouMean(String(issue.input), values)}`;
  }
  if (issue.code === 'too_small' && issue.origin === 'number')
    return `${field} is ${given}, but must be more than 0.`;
  // Our own messages either quote what was given or need it in front.
  return issue.message.startsWith('"')
    ? `${field}: ${issue.message}`
    : `${field} is ${given}: it ${issue.message}.`;
}

const typeNames: ReadonlyMap<string, string> = new Map(
  Object.entries({
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    array: 'a list',
    object: 'fields',
  }),
);
