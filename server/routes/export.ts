import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Router } from 'express';
import { exportGraph } from '../../contract/api/routes/export.ts';
import { exportJson } from '../graph/export.ts';
import type { OpenGraph } from '../graph/open.ts';
import { parseInput, whenLeft } from './serve.ts';

export function exportRoutes(graph: OpenGraph): Router {
  const router = Router();
  router.get(exportGraph.path, async (request, response) => {
    const { format } = parseInput(exportGraph, request);
    const pieces = exportJson(graph.until(whenLeft(response)));
    const first = await pieces.next();
    response.type('json').attachment(`diplograph.${format}`);
    await pipeline(Readable.from(startingWith(first.value, pieces)), response);
  });
  return router;
}

async function* startingWith(first: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  yield first;
  yield* rest;
}
