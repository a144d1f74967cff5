import { Command } from 'commander';
import { curatedFolder, originOf } from '../../seeds/curated.ts';
import { groups } from '../../seeds/load/changes.ts';
import { loadInto } from '../../seeds/load/load-into.ts';
import type { LoadReport } from '../../seeds/load/load-seeds.ts';
import { SeedsError } from '../../seeds/problem.ts';
import { readSeeds } from '../../seeds/read-seeds.ts';
import { readSeedFiles } from '../../seeds/reading/seed-file.ts';
import type { Shell } from '../shell.ts';
import { showProblems } from '../show-problems.ts';
import { withDatabase } from '../with-database.ts';

interface LoadOptions {
  json?: true;
  compare?: true;
  replace?: true;
  intoOtherData?: true;
}

/** `load [folder]`: makes the graph hold what the seeds say. */
export function loadCommand(shell: Shell): Command {
  return new Command('load')
    .description(
      'Load a data set into the graph: add, change and remove its records to match a folder. Other data sets stay.',
    )
    .argument(
      '[folder]',
      'a folder with the layout of seeds/, whose dataset.yaml names it; by default seeds/',
    )
    .option('--json', 'answer as JSON')
    .option('--compare', 'compare with the graph even where these seeds were loaded before')
    .option('--replace', 'replace the data set of the same id although it was loaded from elsewhere')
    .option('--into-other-data', 'load into a database that holds data of other programs')
    .action((folder: string | undefined, options: LoadOptions) =>
      load(shell, folder ?? curatedFolder, options),
    );
}

async function load(shell: Shell, folder: string, { json, ...options }: LoadOptions): Promise<void> {
  try {
    const files = await readSeedFiles(folder);
    // Problems are reported before a database is started for nothing.
    readSeeds(files);
    const report = await withDatabase(shell, (driver, provided) =>
      loadInto(provided, driver, files, shell.progress, { ...options, loadedFrom: originOf(folder) }),
    );
    shell.write(json ? `${JSON.stringify(report, undefined, 2)}\n` : inWords(report));
  } catch (error) {
    if (!(error instanceof SeedsError)) throw error;
    showProblems(shell, error.problems, json ?? false);
  }
}

function inWords(report: LoadReport): string {
  if (report.upToDate) return `${report.dataset} is up to date.\n`;
  const lines = groups.map((group) => {
    const { added, changed, removed, unchanged } = report[group];
    return `  ${group}: ${added} added, ${changed} changed, ${removed} removed, ${unchanged} unchanged`;
  });
  return `${report.dataset} is loaded:\n${lines.join('\n')}\n`;
}
