import { Command } from 'commander';
import type { Result } from '../../../contract/api/result.ts';
import { queries, runQuery, type SavedQuery } from '../../../contract/api/routes/queries.ts';
import { documentOfResult } from '../../../contract/text/results/document.ts';
import { tableOfResult } from '../../../contract/text/results/table.ts';
import type { Table } from '../../../contract/text/table.ts';
import { didYouMean } from '../../seeds/nearest.ts';
import { findEntity } from '../find-entity.ts';
import { type FormatOptions, formatted, withFormatOptions } from '../formats.ts';
import { type GraphClient, GraphClientError } from '../graph-client/graph-client.ts';
import { withGraphClient } from '../graph-client/with-graph-client.ts';
import { aligned } from '../printing.ts';
import { resultInColumns } from '../result-in-columns.ts';
import type { Shell } from '../shell.ts';

interface QueryOptions extends FormatOptions {
  url?: string;
}

/** `query NAME key=value…`: runs a saved query; without a name it lists them. */
export function queryCommand(shell: Shell): Command {
  const command = new Command('query')
    .description('Run a saved query with its parameters; without a name, list every saved query.')
    .argument('[name]', 'such as heads-on-a-date')
    .argument('[parameters...]', 'key=value; entities by name or id, dates as 1978, 1978-08 or 1978-08-03')
    .option('--url <address>', 'use the Diplograph running at this address')
    .action((name: string | undefined, given: string[], options: QueryOptions) =>
      query(shell, name, given, options),
    );
  return withFormatOptions(command, 'document', 'table', 'data', 'graph');
}

async function query(
  shell: Shell,
  name: string | undefined,
  given: string[],
  options: QueryOptions,
): Promise<void> {
  await withGraphClient(shell, options.url, async (client) => {
    const { queries: all } = await client.ask(queries, {});
    if (name === undefined) {
      const table = listOf(all);
      const content = { data: () => all, table: () => table };
      return shell.write(formatted(content, options) ?? aligned(table.columns, table.rows));
    }
    const chosen = all.find((each) => each.name === name);
    if (!chosen) {
      const near = didYouMean(
        name,
        all.map((each) => each.name),
      );
      throw new GraphClientError(
        `There is no saved query "${name}".${near} Run "query" without a name to list all of them.`,
      );
    }
    const parameters = await readParameters(shell, client, chosen, given);
    shell.write(written(chosen.title, await client.ask(runQuery, { name, parameters }), options));
  });
}

function listOf(all: readonly SavedQuery[]): Table {
  const rows = all.map(({ name, title, parameters }) => [
    name,
    title,
    parameters
      .map((parameter) => (parameter.default === null ? parameter.name : `[${parameter.name}]`))
      .join(' '),
  ]);
  return { columns: ['name', 'title', 'parameters'], rows };
}

/** Parameters as typed: entities may be named, everything else is read where the query is run. */
async function readParameters(
  shell: Shell,
  client: GraphClient,
  { parameters }: SavedQuery,
  given: readonly string[],
): Promise<Record<string, string>> {
  const values = new Map<string, string>();
  for (const text of given) {
    const [key = '', ...rest] = text.split('=');
    if (rest.length === 0) throw new GraphClientError(`"${text}" is not a parameter: write it as key=value.`);
    const value = rest.join('=');
    const declared = parameters.find(({ name }) => name === key);
    const entity = declared?.type === 'entity' && value !== '';
    const read = entity
      ? (
          await findEntity(
            shell,
            client,
            value,
            ({ labels }) => !declared.kind || labels.includes(declared.kind),
          )
        ).id
      : value;
    values.set(key, read);
  }
  return Object.fromEntries(values);
}

function written(title: string, result: Result, options: QueryOptions): string {
  const content = {
    data: () => result,
    document: () => documentOfResult(title, result),
    table: () => tableOfResult(result),
    graph: () => ({ ...result.graph, citations: result.citations }),
  };
  const text = formatted(content, options);
  if (text !== undefined) return text;
  const { shown, truncated } = result.summary;
  if (shown === 0) return 'No rows match.\n';
  return resultInColumns(result) + (truncated ? `\nOnly the first ${shown} rows are shown.\n` : '');
}
