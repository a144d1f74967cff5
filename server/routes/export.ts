import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Router } from 'express';
import { exportGraph } from '../../contract/api/routes/export.ts';
import { fileName } from '../../contract/text/file-name.ts';
import { streamedFormats } from '../../contract/text/formats/index.ts';
import { exportText } from '../graph/export.ts';
import { NotFoundError } from '../problems/errors.ts';
import { parseInput } from './serve.ts';

export const exportRoutes = Router();

exportRoutes.get(exportGraph.path, async (request, response) => {
  const { format: id } = parseInput(exportGraph, request);
  const format = streamedFormats.get(id);
  if (!format) throw new NotFoundError(`There is no format "${id}" to export a graph in.`);
  const chunks = exportText(response.locals.context.graph, format);
  // A database that does not answer is known before anything is sent.
  const first = request.method === 'HEAD' ? undefined : await chunks.next();
  response.attachment(fileName('', format.ending)).type(format.mediaType);
  if (!first) return void response.end();
  // Reads on only as the caller does. A failure destroys the connection, so that nobody takes what has come for all.
  await pipeline(Readable.from(startingWith(first, chunks), { highWaterMark: 2 }), response);
});

async function* startingWith(
  first: IteratorResult<string>,
  rest: AsyncGenerator<string>,
): AsyncGenerator<string> {
  if (!first.done) yield first.value;
  yield* rest;
}
