import type { Filter, FilterCondition, FilterSubject } from '../../../contract/model/filter.ts';
import type { GraphEdge } from '../../../contract/model/graph.ts';
import { reads } from '../../../contract/model/meaning.ts';
import { describeDate } from '../../../contract/text/dates.ts';
import { formatNumber } from '../../../contract/text/language.ts';
import { wordsFor } from '../../entity/kinds.ts';
import { isOwnGraph } from '../../entity/looks/current-looks.ts';

const computed: Record<Extract<FilterSubject['on'], { computed: string }>['computed'], string> = {
  name: 'Name',
  relationships: 'Number of relationships',
  start: 'Start',
  end: 'End',
  attested: 'Attested',
};

/** What a filter looks at: `Name`, `Classification`; a property of another model as it is stored. */
export function nameOfAspect(on: FilterSubject['on']): string {
  if ('computed' in on) return computed[on.computed];
  return isOwnGraph() ? capitalized(on.property) : on.property;
}

/** What a filter is of: `Organizations`, `All entities`. */
export function nameOfGroup(
  { of, group }: Pick<FilterSubject, 'of' | 'group'>,
  edges: Iterable<GraphEdge>,
): string {
  if (group === null)
    return of === 'relationships' ? 'All relationships' : isOwnGraph() ? 'All entities' : 'All nodes';
  return of === 'relationships' ? nameOfType(group, edges) : nameOfKind(group);
}

/** The nodes of a label: `Organizations`; a label of another model as it is. */
export function nameOfKind(label: string): string {
  if (label === '') return 'No label';
  return isOwnGraph() ? capitalized(wordsFor(label, 2)) : label;
}

/** How the relationships of a type read, where one of them says it. */
export function nameOfType(type: string, edges: Iterable<GraphEdge>): string {
  for (const edge of edges) if (edge.type === type) return capitalizedIf(reads(edge, 'out'), type);
  return type;
}

/** A filter in a few words: `Organizations: Classification is union or ministry`. */
export function describeFilter(filter: Filter, edges: Iterable<GraphEdge>): string {
  const { group, on, condition, missing } = filter;
  const of = group === null ? '' : `${nameOfGroup(filter, edges)}: `;
  return `${of}${nameOfAspect(on)} ${describeCondition(condition, missing === true)}`;
}

const maxNamed = 2;

function describeCondition(condition: FilterCondition, missing: boolean): string {
  const other = missing ? ' or no value' : '';
  if ('text' in condition) return `contains “${condition.text}”${other}`;
  if ('values' in condition) {
    const { values } = condition;
    if (values.length === 0) return 'has no value';
    return `${values.length > maxNamed ? `is one of ${formatNumber(values.length)} values` : `is ${values.join(' or ')}`}${other}`;
  }
  if ('range' in condition) {
    const { min, max } = condition.range;
    return `${describeRange(min === undefined ? null : formatNumber(min), max === undefined ? null : formatNumber(max))}${other}`;
  }
  const { from, to } = condition.dates;
  return `${describeRange(from === undefined ? null : dateWords(from), to === undefined ? null : dateWords(to))}${other}`;
}

function describeRange(from: string | null, to: string | null): string {
  if (from === null) return `up to ${to ?? 'any'}`;
  if (to === null) return `from ${from}`;
  return from === to ? from : `${from} – ${to}`;
}

function dateWords(text: string): string {
  try {
    return describeDate(text);
  } catch {
    return text;
  }
}

/** How much of the graph is shown: `31 of 44 shown`. */
export function describeShown(shown: number, all: number): string {
  return `${formatNumber(shown)} of ${formatNumber(all)} shown`;
}

/** Offers what has no value beside what meets a condition. */
export function labelOfMissing(count: number): string {
  return `No value (${formatNumber(count)})`;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function capitalizedIf(words: string, type: string): string {
  return words === type ? words : capitalized(words);
}
