import { Command } from 'commander';
import { queries, type Result, runQuery, type SavedQuery } from '../../../contract/api/routes/queries.ts';
import { csvOf } from '../../../contract/text/csv.ts';
import { didYouMean } from '../../seeds/nearest.ts';
import { findEntity } from '../find-entity.ts';
import { type GraphClient, GraphClientError } from '../graph-client/graph-client.ts';
import { withGraphClient } from '../graph-client/with-graph-client.ts';
import { aligned } from '../printing.ts';
import { resultTable } from '../result-cells.ts';
import type { Shell } from '../shell.ts';

interface QueryOptions {
  json?: true;
  csv?: true;
  url?: string;
}

/** `query NAME key=value…`: runs a saved query; without a name it lists them. */
export function queryCommand(shell: Shell): Command {
  return new Command('query')
    .description('Run a saved query with its parameters; without a name, list every saved query.')
    .argument('[name]', 'such as heads-on-a-date')
    .argument('[parameters...]', 'key=value; entities by name or id, dates as 1978, 1978-08 or 1978-08-03')
    .option('--json', 'answer as JSON')
    .option('--csv', 'answer as CSV')
    .option('--url <address>', 'use the Diplograph running at this address')
    .action((name: string | undefined, given: string[], options: QueryOptions) =>
      query(shell, name, given, options),
    );
}

async function query(
  shell: Shell,
  name: string | undefined,
  given: string[],
  options: QueryOptions,
): Promise<void> {
  await withGraphClient(shell, options.url, async (archive) => {
    const { queries: all } = await archive.ask(queries, {});
    if (name === undefined)
      return shell.write(options.json ? `${JSON.stringify(all, undefined, 2)}\n` : listOf(all));
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
    const parameters = await readParameters(shell, archive, chosen, given);
    shell.write(written(await archive.ask(runQuery, { name, parameters }), options));
  });
}

function listOf(all: readonly SavedQuery[]): string {
  const rows = all.map(({ name, title, parameters }) => [
    name,
    title,
    parameters
      .map((parameter) => (parameter.default === null ? parameter.name : `[${parameter.name}]`))
      .join(' '),
  ]);
  return aligned(['name', 'title', 'parameters'], rows);
}

/** Parameters as typed: entities may be named, everything else is read where the query is run. */
async function readParameters(
  shell: Shell,
  archive: GraphClient,
  { parameters }: SavedQuery,
  given: readonly string[],
): Promise<Record<string, string>> {
  const values: Record<string, string> = {};
  for (const text of given) {
    const [key = '', ...rest] = text.split('=');
    if (rest.length === 0) throw new GraphClientError(`"${text}" is not a parameter: write it as key=value.`);
    const value = rest.join('=');
    const declared = parameters.find(({ name }) => name === key);
    const entity = declared?.type === 'entity' && value !== '';
    values[key] = entity
      ? (
          await findEntity(
            shell,
            archive,
            value,
            ({ labels }) => !declared.kind || labels.includes(declared.kind),
          )
        ).id
      : value;
  }
  return values;
}

function written(result: Result, { json, csv }: QueryOptions): string {
  if (json) return `${JSON.stringify(result, undefined, 2)}\n`;
  const table = resultTable(result);
  if (csv) return csvOf(table);
  if (table.rows.length === 0) return 'No rows match.\n';
  const more = result.summary.truncated ? `\nOnly the first ${table.rows.length} rows are shown.\n` : '';
  return aligned(table.columns, table.rows) + more;
}
