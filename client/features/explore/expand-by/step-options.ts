import type { SchemaGraph } from '../../../../contract/api/routes/service.ts';
import type { PathStep } from '../../../../contract/api/routes/together.ts';
import { reads, type Typed } from '../../../../contract/model/meaning.ts';

type Connections = SchemaGraph['connections'];

/** A type of relationship in a direction, as it reads from where a step begins. */
export interface StepOption {
  id: string;
  label: string;
}

/** @returns what the step follows; everything where the id names nothing */
export function filterOf(id: string): Pick<PathStep, 'type' | 'direction'> {
  const [, direction, type] = /^(out|in) (.+)$/s.exec(id) ?? [];
  return type === undefined ? {} : { type, direction: direction === 'in' ? 'in' : 'out' };
}

export function idOfFilter({ type, direction }: PathStep): string {
  return type === undefined ? '' : `${direction ?? 'out'} ${type}`;
}

/**
 * The relationships that lead from nodes with some labels, by how they read.
 * @param labels of the nodes where the step begins; null where they may have any
 * @param typed what is known of a type’s meaning
 */
export function stepOptions(
  connections: Connections,
  labels: ReadonlySet<string> | null,
  typed: (type: string) => Typed,
): StepOption[] {
  const begins = (label: string | null) => labels === null || (label !== null && labels.has(label));
  const options = new Map<string, StepOption>();
  for (const { type, from, to } of connections)
    for (const direction of ['out', 'in'] as const) {
      const id = idOfFilter({ type, direction });
      if (begins(direction === 'out' ? from : to))
        options.set(id, { id, label: capitalized(reads(typed(type), direction)) });
    }
  return [...options.values()].sort((one, other) => one.label.localeCompare(other.label));
}

function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The labels to which a step leads; null where it may be any. */
export function labelsAfter(
  connections: Connections,
  labels: ReadonlySet<string> | null,
  { type, direction, kind }: PathStep,
): ReadonlySet<string> | null {
  if (kind !== undefined) return new Set([kind]);
  const ends = connections.flatMap((each) => {
    if (type !== undefined && each.type !== type) return [];
    const ways = direction === undefined ? (['out', 'in'] as const) : [direction];
    return ways.flatMap((way) => {
      const [begin, end] = way === 'out' ? [each.from, each.to] : [each.to, each.from];
      return end !== null && (labels === null || (begin !== null && labels.has(begin))) ? [end] : [];
    });
  });
  return ends.length === 0 ? null : new Set(ends);
}
