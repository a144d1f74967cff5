import { Router } from 'express';
import { createSearchIndex, search, searchIndexes } from '../../contract/api/routes/search.ts';
import { findEntities } from '../graph/search/find.ts';
import { createOffered, nodeIndexes, offersFor, unservedBy } from '../graph/search/offers.ts';
import { serve } from './serve.ts';

export const searchRoutes = Router();

const kinds = { FULLTEXT: 'full-text', RANGE: 'range', TEXT: 'text' } as const;

serve(searchRoutes, search, (input, { graph }) => findEntities(graph, input));
serve(searchRoutes, searchIndexes, async (_input, { graph, user }) => {
  const found = await nodeIndexes(graph);
  return {
    indexes: found.map(({ type, over: _over, analyzer: _analyzer, ...index }) => ({
      ...index,
      kind: kinds[type],
    })),
    offers: offersFor(graph, found),
    unserved: unservedBy(graph, found).flatMap(({ label }) => label ?? []),
    mayCreate: user.mayEdit,
  };
});
serve(searchRoutes, createSearchIndex, (input, { graph }) => createOffered(graph, input));
