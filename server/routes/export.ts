import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Router } from 'express';
import { exportGraph } from '../../contract/api/routes/export.ts';
import { streamedFormats } from '../../contract/text/formats/index.ts';
import { exportRecords } from '../graph/export.ts';
import { NotFoundError } from '../problems/errors.ts';
import { parseInput } from './serve.ts';

export const exportRoutes = Router();

exportRoutes.get(exportGraph.path, async (request, response) => {
  const { format: id } = parseInput(exportGraph, request);
  const format = streamedFormats.get(id);
  if (!format) throw new NotFoundError(`There is no format "${id}" to export a graph in.`);
  const pieces = format.stream(exportRecords(response.locals.context.graph));
  // A database that does not answer is known before anything is sent.
  const first = await pieces.next();
  response.attachment(`diplograph.${format.ending}`).type(format.mediaType);
  await pipeline(Readable.from(startingWith(first, pieces)), response);
});

async function* startingWith(
  first: IteratorResult<string>,
  rest: AsyncGenerator<string>,
): AsyncGenerator<string> {
  if (!first.done) yield first.value;
  yield* rest;
}
