import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Router } from 'express';
import { exportGraph } from '../../contract/api/routes/export.ts';
import { exportJson } from '../graph/export.ts';
import { parseInput } from './serve.ts';

export const exportRoutes = Router();

exportRoutes.get(exportGraph.path, async (request, response) => {
  const { format } = parseInput(exportGraph, request);
  const pieces = exportJson(response.locals.context.graph);
  const first = await pieces.next();
  response.type('json').attachment(`diplograph.${format}`);
  await pipeline(Readable.from(startingWith(first.value, pieces)), response);
});

async function* startingWith(first: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  yield first;
  yield* rest;
}
