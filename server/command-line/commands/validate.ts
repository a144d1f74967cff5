import { join } from 'node:path';
import { Command } from 'commander';
import { counted, listOf } from '../../../contract/text/language.ts';
import { nouns } from '../../../contract/text/nouns.ts';
import { writeSchemas } from '../../seeds/editor/write-schemas.ts';
import { SeedsError } from '../../seeds/problem.ts';
import { readSeeds } from '../../seeds/read-seeds.ts';
import { readSeedFiles } from '../../seeds/reading/seed-file.ts';
import type { Shell } from '../shell.ts';
import { showProblems } from '../show-problems.ts';

interface ValidateOptions {
  json?: true;
  writeSchemas?: true;
}

/** `validate [folder]`: everything that is wrong in the seeds, each with its place. */
export function validateCommand(shell: Shell): Command {
  return new Command('validate')
    .description('Check the seeds and report every error as file:line:column.')
    .argument('[folder]', 'A folder with the layout of seeds/', 'seeds')
    .option('--json', 'answer as JSON')
    .option('--write-schemas', 'also write the JSON Schemas that editors use to complete and check the files')
    .action((folder: string, options: ValidateOptions) => validate(shell, folder, options));
}

async function validate(shell: Shell, folder: string, options: ValidateOptions): Promise<void> {
  const files = await readSeedFiles(folder);
  if (options.writeSchemas) await writeSchemas(join(folder, 'schema'), files);
  try {
    const { sources, entities, facts } = readSeeds(files);
    const passages = sources.reduce((sum, source) => sum + source.passages.length, 0);
    const counts = { sources: sources.length, passages, entities: entities.length, facts: facts.length };
    shell.write(
      options.json ? `${JSON.stringify({ problems: [], ...counts }, undefined, 2)}\n` : inWords(counts),
    );
  } catch (error) {
    if (!(error instanceof SeedsError)) throw error;
    showProblems(shell, error.problems, options.json ?? false);
  }
}

function inWords(counts: Record<'sources' | 'passages' | 'entities' | 'facts', number>): string {
  const all = [
    counted(counts.sources, nouns.source),
    counted(counts.passages, nouns.passage),
    counted(counts.entities, nouns.entity),
    counted(counts.facts, nouns.fact),
  ];
  return `No problems in ${listOf(all, 'comma').join('')}.\n`;
}
