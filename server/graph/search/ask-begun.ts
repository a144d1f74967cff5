import type { OpenGraph } from '../open-graph.ts';
import { askByIds, type Candidate, type CandidateRequest, known } from './candidates.ts';
import { folds } from './fold.ts';
import { fullTextQueries } from './full-text.ts';
import { wordsToFind } from './words-to-find.ts';

/** So many hits of full-text indexes are compared. */
const maxCompared = 100_000;

/**
 * Nodes with a name that begins with a text, the shortest first, among very many that full-text indexes find: these think
 * best of a node that has a word often, so that one which is called by it alone may be far behind.
 */
export async function askBegun(graph: OpenGraph, sought: CandidateRequest): Promise<Candidate[]> {
  const words = wordsToFind(sought.text);
  const indexes = fullTextQueries(graph, words, 'every as spelled');
  if (indexes.length === 0) return [];
  const asked = known(graph, sought, []);
  const begun = await graph.ask('search-begun', {
    ...{ ...asked, indexes, maxCompared, folds },
    sought: { ...asked.sought, forms: words.forms },
  });
  return askByIds(
    graph,
    sought,
    begun.map(({ id }) => id),
  );
}
