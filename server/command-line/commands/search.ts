import { Command } from 'commander';
import type { RouteOutput } from '../../../contract/api/route.ts';
import { search } from '../../../contract/api/routes/entities.ts';
import { kindOf, kinds } from '../../../contract/model/kinds.ts';
import type { Table } from '../../../contract/text/table.ts';
import { type FormatOptions, formatted, withFormatOptions } from '../formats.ts';
import { withGraphClient } from '../graph-client/with-graph-client.ts';
import { aligned } from '../printing.ts';
import type { Shell } from '../shell.ts';

interface SearchOptions extends FormatOptions {
  kind?: string;
  limit: string;
  url?: string;
}

/** `search TEXT`: entities by any form of their names. */
export function searchCommand(shell: Shell): Command {
  const command = new Command('search')
    .description('Find entities by any form of their names, with or without accents, best first.')
    .argument('<text>', 'a name, a part of it, or an id')
    .option('--kind <label>', 'only these: Person, Body, Congress …')
    .option('--limit <number>', 'maximum number of results', '10')
    .option('--url <address>', 'use the Diplograph running at this address')
    .action((text: string, options: SearchOptions) => find(shell, text, options));
  return withFormatOptions(command, 'table', 'data');
}

async function find(shell: Shell, text: string, options: SearchOptions): Promise<void> {
  const { kind, limit, url } = options;
  const answer = await withGraphClient(shell, url, (client) => client.ask(search, { q: text, kind, limit }));
  const table = tableOf(answer);
  const file = formatted({ data: () => answer, table: () => table }, options);
  if (file !== undefined) return shell.write(file);
  const { results, shown, total } = answer;
  if (results.length === 0) {
    return shell.write(`No results for "${text}". Try fewer letters, or another name.\n`);
  }
  shell.write(aligned(table.columns, table.rows));
  if (shown < total) shell.write(`\n${shown} of ${total} results. Use --limit to show more.\n`);
}

function tableOf({ results }: RouteOutput<typeof search>): Table {
  const rows = results.map(({ node, matched, matchedAs }) => {
    const found = kindOf(node.labels);
    const kindName = found ? kinds[found].one : (node.labels[0] ?? '');
    return [
      node.name,
      kindName,
      ['name', 'id'].includes(matchedAs) ? '' : `${matched} (${matchedAs})`,
      node.id,
    ];
  });
  return { columns: ['name', 'kind', 'found as', 'id'], rows };
}
