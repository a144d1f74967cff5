import { Command } from 'commander';
import type { LoadedDataset } from '../../../contract/api/routes/datasets.ts';
import { counted } from '../../../contract/text/language.ts';
import { nouns } from '../../../contract/text/nouns.ts';
import { didYouMean } from '../../seeds/nearest.ts';
import { withDatasets } from '../datasets-client/with-datasets.ts';
import { GraphClientError } from '../graph-client/graph-client.ts';
import { aligned, printable } from '../printing.ts';
import type { Shell } from '../shell.ts';
import { addCommand } from './load.ts';

interface Options {
  json?: true;
  url?: string;
}

/** `datasets`: what is loaded; `datasets add` and `datasets remove` change it. */
export function datasetsCommand(shell: Shell): Command {
  const command = new Command('datasets')
    .description('List the data sets that are loaded, add one, or remove one.')
    .option('--json', 'answer as JSON')
    .option('--url <address>', 'ask the Diplograph running at this address')
    .action((options: Options) => list(shell, options));
  const add = addCommand(shell);
  const remove = new Command('remove')
    .description('Remove a data set with all its records. One that others point into stays.')
    .argument('<id>', 'as "datasets" lists it')
    .option('--yes', 'remove it without asking')
    .option('--json', 'answer as JSON')
    .option('--url <address>', 'remove it through the Diplograph running at this address')
    .action((id: string, options: Options & { yes?: true }) => removeOne(shell, id, options));
  for (const each of [add, remove]) command.addCommand(each.copyInheritedSettings(command));
  return command;
}

async function list(shell: Shell, { json, url }: Options): Promise<void> {
  const all = await withDatasets(shell, url, (client) => client.list());
  if (json) return shell.write(`${JSON.stringify({ datasets: all }, undefined, 2)}\n`);
  if (all.length === 0) {
    return shell.write('No data sets are loaded. Add one: datasets add FOLDER\n');
  }
  const rows = all.map((each) => [
    each.id,
    short(each.title),
    short(each.licence ?? ''),
    String(each.entities),
    String(each.relationships),
    (each.loadedAt ?? '').slice(0, 16).replace('T', ' '),
    each.loadedFrom ?? '',
  ]);
  shell.write(aligned(['id', 'title', 'licence', 'entities', 'facts', 'loaded (UTC)', 'from'], rows));
}

async function removeOne(
  shell: Shell,
  id: string,
  { json, url, yes }: Options & { yes?: true },
): Promise<void> {
  if (!yes && !shell.confirm)
    throw new GraphClientError('Nothing was removed: there is nobody to ask here. Say --yes to remove it.');
  const removed = await withDatasets(shell, url, async (client) => {
    const all = await client.list();
    const chosen = all.find((each) => each.id === id);
    if (!chosen)
      throw new GraphClientError(
        `No data set "${id}" is loaded.${didYouMean(
          id,
          all.map((each) => each.id),
        )}`,
      );
    if (!yes && !(await shell.confirm?.(question(chosen)))) return false;
    await client.remove(id);
    return true;
  });
  if (json) return shell.write(`${JSON.stringify({ removed: removed ? [id] : [] }, undefined, 2)}\n`);
  shell.write(removed ? `${id} is removed.\n` : 'Nothing was removed.\n');
}

function question({ title, entities, relationships }: LoadedDataset): string {
  return `Remove “${printable(title)}” with its ${counted(entities, nouns.entity)} and ${counted(relationships, nouns.fact)}?`;
}

/** So that a row stays on one line. */
function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39).trimEnd()}…` : text;
}
