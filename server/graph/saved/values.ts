import { type ParameterType, problemOfValue } from '../../../contract/api/parameter-type.ts';
import { boundsOf } from '../../../contract/model/time/bounds.ts';
import { readDuration } from '../../../contract/text/written-durations.ts';
import { toDate } from '../../neo4j/days.ts';
import { toNeo4jDuration } from '../../neo4j/durations.ts';
import { nearest } from '../found-or-404.ts';
import type { OpenGraph } from '../open-graph.ts';
import { presentNode } from '../present.ts';

/** What a text cannot be, going on from the parameter's name: `is not a whole number`. */
export class WrongValue extends Error {}

/**
 * Reads the values of one parameter as the statement takes them.
 * @param texts one, or those of a list
 * @throws WrongValue naming every one that is wrong, by its place in a list
 */
export async function readValues(
  graph: OpenGraph,
  type: ParameterType,
  texts: readonly string[],
): Promise<unknown[]> {
  const problems =
    type.type === 'entity'
      ? await problemsOfEntities(graph, type, texts)
      : texts.map((text) => problemOfText(type, text));
  const wrong = problems.flatMap((problem, index) => {
    if (problem === undefined) return [];
    return type.isList ? `value ${index + 1} ${problem}` : problem;
  });
  if (wrong.length > 0) throw new WrongValue(wrong.join('; '));
  return texts.map((text) => valueIn(type, text));
}

function problemOfText(type: ParameterType, text: string): string | undefined {
  return text === '' && type.type !== 'string' ? 'is empty' : problemOfValue(type, text);
}

function valueIn({ type }: ParameterType, text: string): unknown {
  if (type === 'string') return text.normalize('NFC');
  if (type === 'integer') return BigInt(text.replace('+', ''));
  if (type === 'boolean') return text === 'true';
  if (type === 'date') return dateOf(text);
  const duration = type === 'duration' ? readDuration(text) : undefined;
  return duration ? toNeo4jDuration(duration) : text;
}

function dateOf(text: string) {
  const { min, max } = boundsOf(text);
  return { text, min: min === undefined ? null : toDate(min), max: max === undefined ? null : toDate(max) };
}

/** For so many unknown ids what is called alike is searched for; each costs a search. */
const maxSearchedFor = 5;

async function problemsOfEntities(
  graph: OpenGraph,
  { kind }: ParameterType,
  ids: readonly string[],
): Promise<(string | undefined)[]> {
  const found = await graph.ask('nodes', { ids: ids.filter((id) => id !== '') });
  const labelsOf = new Map(found.map(({ node }) => [presentNode(graph.profile, node).id, node.labels]));
  const unknown = ids.filter((id) => id !== '' && !labelsOf.has(id)).slice(0, maxSearchedFor);
  return Promise.all(
    ids.map(async (id) => {
      if (id === '') return 'is empty';
      const labels = labelsOf.get(id);
      if (!labels && !unknown.includes(id)) return `names nothing here: "${id}"`;
      if (!labels) return `names nothing here: "${id}". ${await nearest(graph, id, kind ?? undefined)}`;
      if (kind === null || labels.includes(kind)) return undefined;
      return `must be a ${kind}, but "${id}" is ${labels.join(', ')}`;
    }),
  );
}
