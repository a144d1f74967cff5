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
  const unserved = unservedBy(graph, indexes);
  const named = speakable(unserved.map(({ label = '' }) => label));
  const properties = speakable(namingProperties(unserved));
  if (named.length === 0 || properties.length === 0) return [];
  const others = speakable(graph.labels).filter((label) => !named.includes(label));
  const over = untaken({ labels: named, properties }, others, indexes);
  const names = new Set(indexes.map((index) => index.name));
  const name = [indexName, ...Array.from({ length: 50 }, (_, index) => `${indexName}_${index + 2}`)].find(
    (each) => !names.has(each),
  );
  if (name === undefined || !over) return [];
  const statement = fill(graph.namesIndex, {
    name,
    labels: over.labels.map(quoteName).join('|'),
    properties: over.properties.map((property) => `node.${quoteName(property)}`).join(', '),
  });
  return [{ id: 'names', name, ...over, statement }];
}

/** The labels with names that no index finds by every word, with or without accents, nor will once it is made. */
export function unservedBy(
  { profile, labels }: OpenGraph,
  indexes: readonly SearchIndex[],
): ReturnType<typeof namedLabels> {
  if (profile.textIndex !== undefined) return [];
  const inTime = indexes
    .filter(({ state }) => state !== 'FAILED')
    .map((index) => ({ ...index, state: 'ONLINE' }));
  return namedLabels(profile, labels).filter(
    (named) => named.names.length > 0 && serviceOf(named, inTime) !== 'whole',
  );
}

function speakable(names: readonly string[]): string[] {
  return names.filter((name) => name !== '' && !unspeakable.test(name));
}

/** What an index is over. */
type Over = Pick<IndexOffer, 'labels' | 'properties'>;

/**
 * What an index may be over, as a database takes no two full-text indexes over the same labels and properties in the same
 * order: another order of them, else one more label.
 */
function untaken(
  { labels, properties }: Over,
  others: readonly string[],
  indexes: readonly SearchIndex[],
): Over | undefined {
  const key = (over: Over) => JSON.stringify([over.labels, over.properties]);
  const taken = new Set(indexes.filter(({ type }) => type === 'FULLTEXT').map(key));
  return [...orders(labels), ...others.map((other) => [...labels, other])]
    .flatMap((each) => orders(properties).map((order) => ({ labels: each, properties: order })))
    .find((over) => !taken.has(key(over)));
}

/** Some orders of a list, its own first. */
function orders(list: readonly string[]): string[][] {
  return list.slice(0, 5).map((_, index) => [...list.slice(index), ...list.slice(0, index)]);
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
