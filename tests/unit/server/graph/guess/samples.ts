import type {
  LabelSample,
  PropertySample,
  TypeSample,
} from '../../../../../server/graph/sample/model-sample.ts';
import { toDate } from '../../../../../server/neo4j/days.ts';

/** A sample of a label, of whose properties each value stands on a node of its own; whole numbers as the driver gives them. */
export function labelSample(
  label: string,
  properties: Record<string, unknown[]>,
  sampled = Math.max(1, ...Object.values(properties).map((values) => values.length)),
): LabelSample {
  const combinations = [{ labels: [label], count: sampled }];
  return { label, sampled, properties: samplesOf(properties), combinations };
}

/** A sample of a type that joins nodes of two labels. */
export function typeSample(
  type: string,
  from: string,
  to: string,
  properties: Record<string, unknown[]> = {},
): TypeSample {
  const sampled = Math.max(1, ...Object.values(properties).map((values) => values.length));
  const joins = [{ from: [from], to: [to], count: sampled }];
  return { type, sampled, properties: samplesOf(properties), joins };
}

/** What is written as `day:1999-01-31` is a date of Neo4j's. */
function samplesOf(properties: Record<string, unknown[]>): PropertySample[] {
  return Object.entries(properties).map(([name, values]) => {
    const stored = values.map(storedValue);
    return {
      name,
      types: [...new Set(stored.map(typeOf))],
      present: values.length,
      different: new Set(values).size,
      examples: [...new Map(values.map((value, index) => [value, stored[index]])).values()].slice(0, 20),
    };
  });
}

function storedValue(value: unknown): unknown {
  if (Number.isInteger(value)) return BigInt(value as number);
  return typeof value === 'string' && value.startsWith('day:') ? toDate(value.slice(4)) : value;
}

function typeOf(value: unknown): string {
  if (typeof value === 'bigint') return 'INTEGER';
  if (typeof value === 'number') return 'FLOAT';
  return typeof value === 'string' ? 'STRING' : 'DATE';
}
