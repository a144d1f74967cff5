import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { maxDatasetBytes, progressMediaType, warningMark } from '../../../contract/api/dataset-transfer.ts';
import { type Problem, problemShape } from '../../../contract/api/problem.ts';
import { datasets, type LoadedReport, loadProgressShape } from '../../../contract/api/routes/datasets.ts';
import type { Progress, Report } from '../../process/progress.ts';
import { SeedsError } from '../../seeds/problem.ts';
import { GraphClientError } from '../graph-client/graph-client.ts';
import { httpGraphClient } from '../graph-client/http-graph-client.ts';
import type { DatasetsClient } from './datasets-client.ts';

/**
 * The data sets of a Diplograph that is running. A data set is sent as the texts of its files, so that the program may
 * run in a container or on another machine.
 * @param address `http://127.0.0.1:3000`
 */
export function httpDatasetsClient(address: string, progress: Progress): DatasetsClient {
  return {
    list: async () => (await httpGraphClient(address).ask(datasets, { limit: 1000 })).datasets,
    load: (folder, files, options) =>
      progress.step(`Loading through ${address}`, async (report) => {
        const sent = files.map(({ path, text }) => ({ path, text }));
        const body = JSON.stringify({ files: sent, folder, ...options });
        if (Buffer.byteLength(body) > maxDatasetBytes)
          throw new GraphClientError(
            `The data set is larger than ${maxDatasetBytes / 1024 ** 2} MB, which is too much to send. Stop the program that is running, and load it then.`,
          );
        const headers = { accept: progressMediaType, 'content-type': 'application/json' };
        return reportIn(await send(address, '', { method: 'POST', headers, body }), report);
      }),
    remove: async (id) => {
      await send(address, `/${encodeURIComponent(id)}`, { method: 'DELETE' });
    },
  };
}

async function send(address: string, path: string, request: RequestInit): Promise<Response> {
  const url = new URL(address);
  url.pathname = `${url.pathname.replace(/\/$/, '')}/api${datasets.path}${path}`;
  let response: Response;
  try {
    response = await fetch(url, request);
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? ` (${error.cause.message})` : '';
    throw new GraphClientError(`Nothing answers at ${address}${cause}. Is Diplograph running there?`);
  }
  if (response.ok) return response;
  const problem = problemShape.safeParse(await response.json().catch(() => undefined));
  throw problem.success ? errorOf(problem.data) : new GraphClientError(notOurs(address, response.status));
}

/** Follows a load line by line, to its report. */
async function reportIn({ body }: Response, report: Report): Promise<LoadedReport> {
  const input = Readable.fromWeb((body ?? new Blob().stream()) as ReadableStream);
  try {
    for await (const text of createInterface({ input })) {
      const line = loadProgressShape.parse(JSON.parse(text));
      if ('report' in line) return line.report;
      if ('problem' in line) throw errorOf(problemShape.parse(line.problem));
      report([line.step, line.state].filter((each) => each !== '').join(': '));
    }
  } catch (error) {
    if (error instanceof GraphClientError || error instanceof SeedsError) throw error;
  }
  throw new GraphClientError(
    'The connection broke before the load was known to be done. Run "datasets" to see what is loaded, and load again.',
  );
}

/** What is wrong with the files as the command says it; everything else by its sentence. */
function errorOf({ detail, errors = [] }: Problem): Error {
  const problems = errors.flatMap(({ field, message }) => {
    const [, file, line, column] = /^(.*):(\d+):(\d+)$/.exec(field) ?? [];
    if (file === undefined) return [];
    const problem = { file, line: Number(line), column: Number(column), message };
    if (!message.startsWith(warningMark)) return [problem];
    return [{ ...problem, message: message.slice(warningMark.length), warning: true as const }];
  });
  return problems.length > 0 ? new SeedsError(problems) : new GraphClientError(detail);
}

function notOurs(address: string, status: number): string {
  return `${address} answered with status ${status}, which is not a response of Diplograph. Check the address.`;
}
