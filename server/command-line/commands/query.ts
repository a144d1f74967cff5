import { Command } from 'commander';
import type { FileProblem } from '../../../contract/api/parameters.ts';
import type { QueryParameter } from '../../../contract/api/query-parameter.ts';
import {
  queries,
  runQuery,
  type SavedQuery,
  query as storedQuery,
} from '../../../contract/api/routes/queries.ts';
import type { Table } from '../../../contract/text/table.ts';
import { didYouMean } from '../../seeds/nearest.ts';
import { findEntity } from '../find-entity.ts';
import { type FormatOptions, formatted, withFormatOptions } from '../formats.ts';
import { type GraphClient, GraphClientError } from '../graph-client/graph-client.ts';
import { withGraphClient } from '../graph-client/with-graph-client.ts';
import { aligned } from '../printing.ts';
import type { Shell } from '../shell.ts';
import { faultsInText } from '../text-faults.ts';
import { askingWhom, type WhomToAsk } from '../whom-to-ask.ts';
import { writtenResult } from '../written-result.ts';

interface QueryOptions extends FormatOptions, WhomToAsk {
  source?: true;
}

/** `query NAME key=value…`: runs a saved query; without a name it lists them. */
export function queryCommand(shell: Shell): Command {
  const command = new Command('query')
    .description(
      'Run a saved query with its parameters, one that comes with Diplograph or one of your own; without a name, list them.',
    )
    .argument('[name]', 'such as heads-on-a-date')
    .argument(
      '[parameters...]',
      'key=value; entities by name or id, dates as 1978, 1978-08 or 1978-08-03; a list as one key=value for each',
    )
    .option('--source', 'print its file instead: header and statement')
    .action((name: string | undefined, given: string[], options: QueryOptions) =>
      query(shell, name, given, options),
    );
  return withFormatOptions(askingWhom(command), 'document', 'table', 'data', 'graph');
}

async function query(
  shell: Shell,
  name: string | undefined,
  given: string[],
  options: QueryOptions,
): Promise<void> {
  if (name === undefined && options.source)
    throw new GraphClientError('Say which query: query NAME --source. Without a name all are listed.');
  await withGraphClient(shell, options, async (client) => {
    const { queries: all, problems } = await client.ask(queries, {});
    if (name === undefined) {
      const table = listOf(all);
      const content = { data: () => all, table: () => table };
      for (const { file, line, column, message } of problems)
        shell.complain(`${file}:${line}:${column}: ${message}\n`);
      return shell.write(formatted(content, options) ?? aligned(table.columns, table.rows));
    }
    const chosen = all.find((each) => each.name === name);
    if (!chosen) throw new GraphClientError(noSuchQuery(name, all, problems));
    if (options.source) return shell.write((await client.ask(storedQuery, { name })).source);
    const parameters = await readParameters(shell, client, chosen, given);
    try {
      shell.write(writtenResult(chosen.title, await client.ask(runQuery, { name, parameters }), options));
    } catch (error) {
      if (!(error instanceof GraphClientError) || !isOfFile(error)) throw error;
      const { source } = await client.ask(storedQuery, { name });
      shell.foundProblems();
      shell.complain(faultsInText(source, error.faults, chosen.file));
    }
  });
}

/** Whether it is the query's file that is wrong, not what was given to it. */
function isOfFile({ faults }: GraphClientError): boolean {
  return faults.length > 0 && faults.every(({ field }) => field === 'source');
}

function noSuchQuery(name: string, all: readonly SavedQuery[], problems: readonly FileProblem[]): string {
  const broken = problems.filter(({ file }) => file === `queries/${name}.cypher`);
  if (broken.length > 0) {
    const lines = broken.map(({ file, line, column, message }) => `${file}:${line}:${column}: ${message}`);
    return `The file of "${name}" can’t be read:\n${lines.join('\n')}`;
  }
  const near = didYouMean(
    name,
    all.map((each) => each.name),
  );
  return `There is no saved query "${name}".${near} Run "query" without a name to list all of them.`;
}

function listOf(all: readonly SavedQuery[]): Table {
  const rows = all.map(({ name, title, parameters, origin, author, model, fits }) => [
    name,
    title,
    parameters
      .map((parameter) => (parameter.default === null ? parameter.name : `[${parameter.name}]`))
      .join(' '),
    origin === 'shipped' ? 'Diplograph' : (author ?? 'not said'),
    fits ? '' : (model ?? ''),
  ]);
  return { columns: ['name', 'title', 'parameters', 'made by', 'for another model'], rows };
}

/** Parameters as typed: entities may be named, everything else is read where the query is run. */
async function readParameters(
  shell: Shell,
  client: GraphClient,
  { parameters }: SavedQuery,
  given: readonly string[],
): Promise<Record<string, string | string[]>> {
  const values = new Map<string, string | string[]>();
  for (const text of given) {
    const [key = '', ...rest] = text.split('=');
    if (rest.length === 0) throw new GraphClientError(`"${text}" is not a parameter: write it as key=value.`);
    const declared = parameters.find(({ name }) => name === key);
    const value = await readValue(shell, client, declared, rest.join('='));
    if (declared?.isList) values.set(key, [...(values.get(key) ?? []), ...(value === '' ? [] : [value])]);
    else if (values.has(key)) throw new GraphClientError(`"${key}" is given twice, and takes one value.`);
    else values.set(key, value);
  }
  return Object.fromEntries(values);
}

async function readValue(
  shell: Shell,
  client: GraphClient,
  declared: QueryParameter | undefined,
  value: string,
): Promise<string> {
  if (declared?.type !== 'entity' || value === '') return value;
  const { kind } = declared;
  return (await findEntity(shell, client, value, ({ labels }) => !kind || labels.includes(kind))).id;
}
