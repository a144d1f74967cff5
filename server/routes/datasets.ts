import { type RequestHandler, type Response, Router } from 'express';
import { progressMediaType } from '../../contract/api/dataset-transfer.ts';
import { datasets, deleteDataset, loadDataset } from '../../contract/api/routes/datasets.ts';
import { problemOf } from '../problems/problem-of.ts';
import type { User } from './context.ts';
import { checkMayEdit } from './may-edit.ts';
import { parseInput, serve } from './serve.ts';

export const datasetRoutes = Router();

/** How often a load says at least what it is doing, in milliseconds: whoever hears nothing for minutes gives up. */
const repeatEvery = 10_000;

serve(datasetRoutes, datasets, async ({ limit }, { datasets, user }) => {
  const all = await datasets.list();
  const shown = all
    .slice(0, limit)
    // The folders of this machine concern nobody who only reads.
    .map((each) => (user.mayEdit ? each : { ...each, loadedFrom: null }));
  return { datasets: shown, shown: shown.length, total: all.length, truncated: shown.length < all.length };
});

datasetRoutes.post(loadDataset.path, async (request, response, next) => {
  if (request.accepts(['application/json', progressMediaType]) !== progressMediaType) return next();
  const { context } = response.locals;
  checkMayEdit(request, context);
  const input = parseInput(loadDataset, request);
  response.type(progressMediaType);
  let last = { step: 'Loading', state: '' };
  const repeat = setInterval(() => sendLine(response, last), repeatEvery);
  try {
    const report = await context.datasets.load(input, (step, state) => {
      last = { step, state };
      sendLine(response, last);
    });
    sendLine(response, { report });
  } catch (error) {
    const { problem, unexpected } = problemOf(error, request.originalUrl);
    // A fault of ours cuts the answer, and is logged.
    if (unexpected) return next(error);
    sendLine(response, { problem });
  } finally {
    clearInterval(repeat);
  }
  response.end();
});
serve(datasetRoutes, loadDataset, async (input, { datasets }) => {
  const report = await datasets.load(input, () => {});
  return { id: report.dataset, ...report };
});
serve(datasetRoutes, deleteDataset, ({ id }, { datasets }) => datasets.remove(id));

function sendLine(response: Response, line: object): void {
  if (response.destroyed) return;
  response.write(`${JSON.stringify(line)}\n`);
  // What is compressed would wait until there is enough of it.
  response.flush?.();
}

/** Refuses whoever may not load, before the many megabytes of a data set are read. */
export function onlyEditorsSend(user: User): RequestHandler {
  return (request, _response, next) => {
    if (request.method === 'POST') checkMayEdit(request, { user });
    next();
  };
}
