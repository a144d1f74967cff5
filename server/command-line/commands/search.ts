import { Command } from 'commander';
import { search } from '../../../contract/api/routes/entities.ts';
import { kindOf, kinds } from '../../../contract/model/kinds.ts';
import { withGraphClient } from '../graph-client/with-graph-client.ts';
import { aligned } from '../printing.ts';
import type { Shell } from '../shell.ts';

interface SearchOptions {
  kind?: string;
  limit: string;
  json?: true;
  url?: string;
}

/** `search TEXT`: entities by any form of their names. */
export function searchCommand(shell: Shell): Command {
  return new Command('search')
    .description('Find entities by any form of their names, with or without accents, best first.')
    .argument('<text>', 'a name, a part of it, or an id')
    .option('--kind <label>', 'only these: Person, Body, Congress …')
    .option('--limit <number>', 'maximum number of results', '10')
    .option('--json', 'answer as JSON')
    .option('--url <address>', 'use the Diplograph running at this address')
    .action((text: string, options: SearchOptions) => find(shell, text, options));
}

async function find(shell: Shell, text: string, { kind, limit, json, url }: SearchOptions): Promise<void> {
  const answer = await withGraphClient(shell, url, (archive) =>
    archive.ask(search, { q: text, kind, limit }),
  );
  if (json) return shell.write(`${JSON.stringify(answer, undefined, 2)}\n`);
  const { results, shown, total } = answer;
  if (results.length === 0) {
    return shell.write(`No results for "${text}". Try fewer letters, or another name.\n`);
  }
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
  shell.write(aligned(['name', 'kind', 'found as', 'id'], rows));
  if (shown < total) shell.write(`\n${shown} of ${total} results. Use --limit to show more.\n`);
}
