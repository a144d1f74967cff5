import type { z } from 'zod';
import type { Searched, search } from '../../../contract/api/routes/search.ts';
import { capabilitiesOf } from '../../../contract/model/profile/profile.ts';
import type { RowOf } from '../../neo4j/rows.ts';
import { createGraphBuilder } from '../graph-builder.ts';
import type { OpenGraph } from '../open.ts';
import { askCandidates, maxCandidates } from './candidates.ts';
import { fold, wordsOf } from './fold.ts';
import { byHeads, byLikelihood } from './likelihood.ts';
import { bestMatch, type Form } from './match.ts';

type SearchInput = z.output<typeof search.query>;
type SearchOutput = z.output<typeof search.output>;

/** Entities by any form of their names, best first. */
export async function findEntities(graph: OpenGraph, input: SearchInput): Promise<SearchOutput> {
  const { q, kind, headedFirst, limit } = input;
  const words = wordsOf(fold(q));
  const inOrder = byLikelihood(words.length);
  const candidates = await askCandidates(graph, { text: q, words, kind, joined: 'AND' });
  const ranked = candidates
    .flatMap((candidate) => judged(q, candidate))
    .sort(headedFirst ? byHeads(inOrder) : inOrder);
  const best = ranked.slice(0, limit);
  const builder = createGraphBuilder(graph.profile);
  const found = await graph.ask('nodes', { ids: best.map(({ id }) => id) });
  const nodes = new Map(found.map(({ node }) => builder.node(node)).map((node) => [node.id, node]));
  const knowsHeads = capabilitiesOf(graph.profile).includes('headships');
  const results = best.flatMap(({ id, headed, match: { form } }) => {
    const node = nodes.get(id);
    if (!node) return [];
    return [
      {
        node,
        headed: knowsHeads ? headed : null,
        matched: form.name,
        matchedAs: form.kind,
        distinction: null,
      },
    ];
  });
  const truncated = ranked.length > best.length || candidates.length === maxCandidates;
  const searched: Searched = {
    means: graph.textIndexes.length > 0 ? ['full-text index'] : ['scan'],
    indexes: graph.textIndexes,
    scanned: null,
  };
  return { shown: results.length, total: ranked.length, truncated, results, searched };
}

function judged(text: string, { id, name, names, kinds, degree, headed }: RowOf<'search'>) {
  const forms: Form[] = [
    { name, kind: 'name' },
    ...names.map((each, index) => ({ name: each, kind: kinds[index] ?? 'alias' })),
    ...(id === text ? [{ name: id, kind: 'id' }] : []),
  ];
  const match = bestMatch(text, forms);
  return match ? [{ id, name, degree, headed, rank: match.rank, match }] : [];
}
