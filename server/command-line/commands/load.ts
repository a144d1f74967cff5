import { Command } from 'commander';
import { curated } from '../../seeds/dataset.ts';
import { applySchema } from '../../seeds/load/apply-schema.ts';
import { groups } from '../../seeds/load/changes.ts';
import { type LoadReport, loadSeeds } from '../../seeds/load/load-seeds.ts';
import { SeedsError } from '../../seeds/problem.ts';
import { readSeeds } from '../../seeds/read-seeds.ts';
import { readSeedFiles } from '../../seeds/reading/seed-file.ts';
import type { Shell } from '../shell.ts';
import { showProblems } from '../show-problems.ts';
import { withDatabase } from '../with-database.ts';

interface LoadOptions {
  json?: true;
  compare?: boolean;
  dataset: string;
  title: string;
}

/** `load [folder]`: makes the graph hold what the seeds say. */
export function loadCommand(shell: Shell): Command {
  return new Command('load')
    .description(
      'Load the seeds into the graph: add, change and remove records to match them. Other data sets stay.',
    )
    .argument('[folder]', 'A folder with the layout of seeds/', 'seeds')
    .option('--json', 'answer as JSON')
    .option('--compare', 'compare with the graph even where these seeds were loaded before')
    .option('--dataset <id>', 'under which id the graph keeps them apart from other data sets', curated.id)
    .option('--title <title>', 'what the data set is called', curated.title)
    .action((folder: string, options: LoadOptions) => load(shell, folder, options));
}

async function load(
  shell: Shell,
  folder: string,
  { json, compare = false, dataset: id, title }: LoadOptions,
): Promise<void> {
  try {
    // Problems are reported before a database is started for nothing.
    readSeeds(await readSeedFiles(folder));
    const report = await withDatabase(shell, async (driver, { database }) => {
      await applySchema(driver, database, shell.progress);
      return loadSeeds(driver, database, folder, shell.progress, { compare, dataset: { id, title } });
    });
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
