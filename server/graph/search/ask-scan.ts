import { isTimeout } from '../../neo4j/why-it-ended.ts';
import { TimedOutError } from '../../problems/errors.ts';
import type { OpenGraph } from '../open-graph.ts';
import { askByIds, type Candidate, type CandidateRequest, restrictions, typed } from './candidates.ts';
import { folds } from './fold.ts';
import type { Scan } from './scan.ts';
import { isCode, valuesOf } from './spellings.ts';
import { wordsToFind } from './words-to-find.ts';

/**
 * Nodes that a text may mean among those that are read one after the other: whole names first, then beginnings of names,
 * then names with all the words, then mistyped ones.
 */
export async function askScan(graph: OpenGraph, sought: CandidateRequest, scan: Scan): Promise<Candidate[]> {
  const { text } = sought;
  const { labels: scanned, maxScanned, names } = scan;
  const asked = { ...restrictions(graph, sought), scanned, names };
  const [spelled, like] = await Promise.all([
    askSpelled(graph, { ...asked, spellings: valuesOf(text), maxCompared: scan.maxCompared }),
    graph.ask('search-one-by-one', {
      ...{ ...asked, ...wordsToFind(text), text: typed(text), isCode: isCode(text), folds, maxScanned },
    }),
  ]);
  const ids = new Set([...spelled, ...like].map(({ id }) => id));
  return askByIds(graph, sought, [...ids]);
}

/** Nodes that are called by the very text, among more than can be read; none where that takes the database too long. */
async function askSpelled(
  graph: OpenGraph,
  asked: { maxCompared: number; spellings: unknown[] },
): Promise<{ id: string }[]> {
  if (asked.maxCompared === 0) return [];
  return graph.ask('search-spelled', asked).catch((error: unknown) => {
    if (isTimeout(error) || error instanceof TimedOutError) return [];
    throw error;
  });
}
