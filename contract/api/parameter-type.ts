import { edtfProblem } from '../text/written-dates/edtf-problem.ts';
import { readDuration } from '../text/written-durations.ts';
import type { QueryParameter } from './query-parameter.ts';

/** Which values a parameter takes. */
export type ParameterType = Pick<QueryParameter, 'type' | 'isList' | 'kind' | 'min' | 'max' | 'choices'>;

const plainTypes = ['date', 'integer', 'string', 'boolean', 'duration'] as const;

/** What may be written for a type, for messages. */
export const typesInWords =
  'entity, entity:Kind, date, integer, integer 1..100, string, boolean, duration, choices parted by commas, or list of one of these';

const open = { isList: false, kind: null, min: null, max: null, choices: [] };

/**
 * Reads a type as a header has it: `entity:Body`, `integer 1..100`, `list of date`, `in, out`; see cypher/README.md.
 * @returns undefined where it is none
 */
export function parseType(text: string): ParameterType | undefined {
  const [, ofList] = /^list\s+of\s+(.+)$/.exec(text.trim()) ?? [];
  if (ofList === undefined) return typeOfOne(text.trim());
  const type = typeOfOne(ofList);
  return type && { ...type, isList: true };
}

function typeOfOne(text: string): ParameterType | undefined {
  const plain = plainTypes.find((type) => type === text);
  if (plain) return { ...open, type: plain };
  const entity = /^entity(?::([\p{L}_][\p{L}\p{N}_]*))?$/u.exec(text);
  if (entity) return { ...open, type: 'entity', kind: entity[1] ?? null };
  const range = /^integer\s+(-?\d{1,15})?\s*\.\.\s*(-?\d{1,15})?$/.exec(text);
  if (range) return rangeOf(range[1], range[2]);
  const choices = text.split(',').map((choice) => choice.trim());
  if (choices.length < 2 || choices.includes('')) return undefined;
  return { ...open, type: 'choice', choices };
}

function rangeOf(least: string | undefined, most: string | undefined): ParameterType | undefined {
  const [min, max] = [least, most].map((each) => (each === undefined ? null : Number(each))) as [
    number | null,
    number | null,
  ];
  const isRange = (min !== null || max !== null) && (min === null || max === null || min <= max);
  return isRange ? { ...open, type: 'integer', min, max } : undefined;
}

/**
 * Why a text is no value of a type, going on from the parameter's name: `is not a whole number`. Whether an entity is there is
 * for the graph to say.
 * @returns undefined where it is one
 */
export function problemOfValue(type: ParameterType, text: string): string | undefined {
  switch (type.type) {
    case 'integer':
      return problemOfInteger(type, text);
    case 'boolean':
      return ['true', 'false'].includes(text) ? undefined : `must be true or false, not "${text}"`;
    case 'choice':
      return type.choices.includes(text)
        ? undefined
        : `must be one of ${type.choices.join(', ')}, not "${text}"`;
    case 'date':
      return edtfProblem(text);
    case 'duration':
      return readDuration(text)
        ? undefined
        : `must be a duration such as P1Y6M or “2 years 3 months”, not "${text}"`;
    default:
      return undefined;
  }
}

function problemOfInteger({ min, max }: ParameterType, text: string): string | undefined {
  if (!/^[+-]?\d{1,19}$/.test(text)) return `must be a whole number, not "${text}"`;
  const value = BigInt(text.replace('+', ''));
  if (BigInt.asIntN(64, value) !== value) return 'is larger than the database can hold';
  const isWithin = (min === null || value >= min) && (max === null || value <= max);
  return isWithin ? undefined : `must be ${rangeInWords(min, max)}, not "${text}"`;
}

function rangeInWords(min: number | null, max: number | null): string {
  if (min !== null && max !== null) return `from ${min} to ${max}`;
  return min === null ? `${max} or less` : `${min} or more`;
}
