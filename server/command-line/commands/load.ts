import { Command } from 'commander';
import type { LoadedReport } from '../../../contract/api/routes/datasets.ts';
import { curatedFolder, originOf } from '../../seeds/curated.ts';
import { groups } from '../../seeds/load/changes.ts';
import { SeedsError } from '../../seeds/problem.ts';
import { readSeeds } from '../../seeds/read-seeds.ts';
import { readSeedFiles } from '../../seeds/reading/seed-file.ts';
import { withDatasets } from '../datasets-client/with-datasets.ts';
import type { Shell } from '../shell.ts';
import { showProblems } from '../show-problems.ts';

interface LoadOptions {
  json?: true;
  compare?: true;
  replace?: true;
  intoOtherData?: true;
  url?: string;
}

/** `load [folder]`: makes the graph hold what the folder of a data set says. */
export function loadCommand(shell: Shell): Command {
  const command = new Command('load').argument(
    '[folder]',
    'a folder with the layout of seeds/, whose dataset.yaml names it; by default seeds/',
  );
  return withLoadOptions(command, shell);
}

/** The same under another name: `datasets add <folder>`. */
export function addCommand(shell: Shell): Command {
  const command = new Command('add').argument(
    '<folder>',
    'a folder with the layout of seeds/, whose dataset.yaml names it',
  );
  return withLoadOptions(command, shell);
}

function withLoadOptions(command: Command, shell: Shell): Command {
  return command
    .description(
      'Load a data set into the graph: add, change and remove its records to match a folder. Other data sets stay.',
    )
    .option('--json', 'answer as JSON')
    .option('--compare', 'compare with the graph even where these files were loaded before')
    .option('--replace', 'replace the data set of the same id although it was loaded from elsewhere')
    .option('--into-other-data', 'load into a database that holds data of other programs')
    .option('--url <address>', 'load through the Diplograph running at this address')
    .action((folder: string | undefined, options: LoadOptions) =>
      load(shell, folder ?? curatedFolder, options),
    );
}

async function load(shell: Shell, folder: string, { json, url, ...options }: LoadOptions): Promise<void> {
  try {
    const files = await readSeedFiles(folder);
    const report = await withDatasets(
      shell,
      url,
      (client) => client.load(folder, files, { ...options, loadedFrom: originOf(folder) }),
      () => void readSeeds(files),
    );
    shell.write(json ? `${JSON.stringify(report, undefined, 2)}\n` : inWords(report));
    if (report.warnings > 0) shell.complain(`${report.warnings} warnings: "validate" shows them.\n`);
  } catch (error) {
    if (!(error instanceof SeedsError)) throw error;
    showProblems(shell, error.problems, json ?? false);
  }
}

function inWords(report: LoadedReport): string {
  if (report.upToDate) return `${report.dataset} is up to date.\n`;
  const lines = groups.map((group) => {
    const { added, changed, removed, unchanged } = report[group];
    return `  ${group}: ${added} added, ${changed} changed, ${removed} removed, ${unchanged} unchanged`;
  });
  return `${report.dataset} is loaded:\n${lines.join('\n')}\n`;
}
