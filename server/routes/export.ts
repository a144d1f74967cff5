import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Request, type Response, Router } from 'express';
import { exportGraph, exportSelection } from '../../contract/api/routes/export.ts';
import { exportFileName } from '../../contract/text/export-file-name.ts';
import { streamedFormats } from '../../contract/text/formats/index.ts';
import { exportText } from '../graph/export/export-text.ts';
import type { ExportSelection } from '../graph/export/streamed-graph.ts';
import { NotFoundError } from '../problems/errors.ts';
import { parseInput } from './serve.ts';

export const exportRoutes = Router();

exportRoutes.get(exportGraph.path, (request, response) =>
  sendExport(request, response, parseInput(exportGraph, request)),
);
exportRoutes.post(exportSelection.path, (request, response) =>
  sendExport(request, response, parseInput(exportSelection, request)),
);

async function sendExport(
  request: Request,
  response: Response,
  { format: id, ...selection }: ExportSelection & { format: string },
): Promise<void> {
  const format = streamedFormats.get(id);
  if (!format) throw new NotFoundError(`There is no format "${id}" to export a graph in.`);
  const chunks = exportText(response.locals.context.graph, format, selection);
  // A database that does not answer, or lacks what is asked for, is known before anything is sent.
  const first = request.method === 'HEAD' ? undefined : await chunks.next();
  response.attachment(exportFileName(selection, format.ending)).type(format.mediaType);
  if (!first) return void response.end();
  // Reads on only as the caller does. A failure destroys the connection, so that nobody takes what has come for all.
  await pipeline(Readable.from(startingWith(first, chunks), { highWaterMark: 2 }), response);
}

async function* startingWith(
  first: IteratorResult<string>,
  rest: AsyncGenerator<string>,
): AsyncGenerator<string> {
  if (!first.done) yield first.value;
  yield* rest;
}
