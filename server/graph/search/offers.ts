import type { IndexOffer } from '../../../contract/api/routes/search.ts';
import { quoteName } from '../../../contract/text/cypher-quoting.ts';
import { fill } from '../../cypher/macros.ts';
import { RefusedError } from '../../problems/errors.ts';
import type { OpenGraph } from '../open-graph.ts';
import { namedLabels, namingProperties } from './naming.ts';
import { type SearchIndex, serviceOf } from './search-index.ts';

const indexName = 'diplograph_names';

/** What could end a quotation. */
const unspeakable = /\\/;

/**
 * The indexes that would make a search find every node of every label by its names; none for our own model, whose loads make
 * them.
 * @param indexes as they are now, those in the making among them
 */
export function offersFor(graph: OpenGraph, indexes: readonly SearchIndex[]): IndexOffer[] {
  const { profile, labels, namesIndex } = graph;
  if (profile.textIndex !== undefined) return [];
  const inTime = indexes
    .filter(({ state }) => state !== 'FAILED')
    .map((index) => ({ ...index, state: 'ONLINE' }));
  const unserved = namedLabels(profile, labels).filter(
    (named) => named.names.length > 0 && serviceOf(named, inTime) !== 'whole',
  );
  const named = unserved.flatMap(({ label = '' }) =>
    label === '' || unspeakable.test(label) ? [] : [label],
  );
  const properties = orderFor(
    named,
    namingProperties(unserved).filter((property) => !unspeakable.test(property)),
    indexes,
  );
  if (named.length === 0 || properties.length === 0) return [];
  const taken = new Set(indexes.map(({ name }) => name));
  const name = [indexName, ...Array.from({ length: 50 }, (_, index) => `${indexName}_${index + 2}`)].find(
    (each) => !taken.has(each),
  );
  if (name === undefined) return [];
  const statement = fill(namesIndex, {
    name,
    labels: named.map(quoteName).join('|'),
    properties: properties.map((property) => `node.${quoteName(property)}`).join(', '),
  });
  return [{ id: 'names', name, labels: named, properties, statement }];
}

/** Two indexes may not be over the same properties in the same order. */
function orderFor(
  labels: readonly string[],
  properties: readonly string[],
  indexes: readonly SearchIndex[],
): string[] {
  const key = (list: readonly string[]) => JSON.stringify(list);
  const taken = indexes
    .filter(({ type, labels: its }) => type === 'FULLTEXT' && key(its.toSorted()) === key(labels.toSorted()))
    .map((index) => key(index.properties));
  const orders = properties.map((_, index) => [...properties.slice(index), ...properties.slice(0, index)]);
  return orders.find((order) => !taken.includes(key(order))) ?? [];
}

/**
 * Makes an index that is offered now, by the statement that whoever asks has read.
 * @throws RefusedError for any other statement, MayNotEditError where the database refuses it
 */
export async function createOffered(
  graph: OpenGraph,
  { id, statement }: Pick<IndexOffer, 'id' | 'statement'>,
): Promise<{ name: string; state: string }> {
  const offers = offersFor(graph, await nodeIndexes(graph));
  const offer = offers.find((each) => each.id === id && each.statement === statement);
  if (!offer) {
    throw new RefusedError(
      'This index is not offered, or not with this statement: indexes or profile may have changed. Read what is offered now.',
    );
  }
  await graph.createIndex(offer.statement);
  const made = (await nodeIndexes(graph)).find(({ name }) => name === offer.name);
  return { name: offer.name, state: made?.state ?? 'POPULATING' };
}

/** The indexes over nodes as they are at this moment. */
export async function nodeIndexes({ ask }: OpenGraph) {
  return (await ask('search-indexes')).filter(({ over }) => over === 'NODE');
}
