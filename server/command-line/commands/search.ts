import { Command } from 'commander';
import type { RouteOutput } from '../../../contract/api/route.ts';
import { subgraph } from '../../../contract/api/routes/entities.ts';
import { search } from '../../../contract/api/routes/search.ts';
import type { Citation } from '../../../contract/model/citation.ts';
import { kinds } from '../../../contract/model/kinds.ts';
import { kindOf } from '../../../contract/model/meaning.ts';
import { citedBy, referencesOf } from '../../../contract/text/references.ts';
import { searchedText } from '../../../contract/text/searched.ts';
import type { Table } from '../../../contract/text/table.ts';
import { type FormatOptions, formatted, isFile, withFormatOptions } from '../formats.ts';
import type { GraphClient } from '../graph-client/graph-client.ts';
import { withGraphClient } from '../graph-client/with-graph-client.ts';
import { aligned } from '../printing.ts';
import type { Shell } from '../shell.ts';
import { askingWhom, type WhomToAsk } from '../whom-to-ask.ts';

interface SearchOptions extends FormatOptions, WhomToAsk {
  kind?: string;
  limit: string;
}

/** `search TEXT`: entities by any form of their names. */
export function searchCommand(shell: Shell): Command {
  const command = new Command('search')
    .description('Find entities by any form of their names, with or without accents, best first.')
    .argument('<text>', 'a name, a part of it, or an id')
    .option('--kind <label>', 'only these: Person, Body, Congress …')
    .option('--limit <number>', 'maximum number of results', '10')
    .action((text: string, options: SearchOptions) => find(shell, text, options));
  return withFormatOptions(askingWhom(command), 'table', 'data');
}

async function find(shell: Shell, text: string, options: SearchOptions): Promise<void> {
  const { kind, limit } = options;
  const [answer, citations] = await withGraphClient(shell, options, async (client) => {
    const found = await client.ask(search, { q: text, kind, limit });
    return [found, isFile(options) ? await citationsOf(client, found) : []];
  });
  const table = tableOf(answer);
  const content = {
    data: () => ({ ...answer, citations }),
    table: () => withSources(table, answer, citations),
  };
  const file = formatted(content, options);
  if (file !== undefined) return shell.write(file);
  const { results, shown, total } = answer;
  const notSearched = searchedText(answer.searched);
  if (notSearched !== undefined) shell.complain(`${notSearched}\n`);
  if (results.length === 0) {
    return shell.write(`No results for "${text}". Try fewer letters, or another name.\n`);
  }
  shell.write(aligned(table.columns, table.rows));
  if (shown < total) shell.write(`\n${shown} of ${total} results. Use --limit to show more.\n`);
}

type Found = RouteOutput<typeof search>;

/** The passages that what was found rests on; a search itself, which is asked at every letter, does without. */
async function citationsOf(client: GraphClient, { results }: Found): Promise<Citation[]> {
  const ids = results.map(({ node }) => node.id);
  return ids.length === 0 ? [] : (await client.ask(subgraph, { ids })).citations;
}

function withSources({ columns, rows }: Table, { results }: Found, citations: readonly Citation[]): Table {
  const sources = results.map(({ node }) => referencesOf(citedBy(node), citations));
  return {
    columns: [...columns, 'sources'],
    rows: rows.map((row, index) => [...row, sources[index] ?? '']),
  };
}

/** What distinguishes nodes of one name has a column where there are such. */
function tableOf({ results }: Found): Table {
  const clash = results.some(({ distinction }) => distinction !== null);
  const rows = results.map(({ node, matched, matchedAs, distinction }) => {
    const found = kindOf(node);
    const kindName = found ? kinds[found].one : (node.labels[0] ?? '');
    return [
      node.name,
      kindName,
      ['name', 'id'].includes(matchedAs) ? '' : `${matched} (${matchedAs})`,
      ...(clash ? [distinction ?? ''] : []),
      node.id,
    ];
  });
  return { columns: ['name', 'kind', 'found as', ...(clash ? ['distinction'] : []), 'id'], rows };
}
