import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { counted, listOf } from '../../../contract/text/language.ts';
import { nouns } from '../../../contract/text/nouns.ts';
import { readArticles } from '../../seeds/archive/read-articles.ts';
import { curatedFolder } from '../../seeds/curated.ts';
import { writeSchemas } from '../../seeds/editor/write-schemas.ts';
import { type SeedProblem, SeedsError } from '../../seeds/problem.ts';
import { readSeeds, type Seeds } from '../../seeds/read-seeds.ts';
import { readSeedFiles } from '../../seeds/reading/seed-file.ts';
import type { Shell } from '../shell.ts';
import { showProblems, showWarnings } from '../show-problems.ts';

interface ValidateOptions {
  json?: true;
  strict?: true;
  sources?: string;
  writeSchemas?: true;
}

/** `validate [folder]`: everything that is wrong in the seeds, each with its place. */
export function validateCommand(shell: Shell): Command {
  return new Command('validate')
    .description('Check a data set and report every error and warning as file:line:column.')
    .argument(
      '[folder]',
      'a folder with the layout of seeds/, whose dataset.yaml names it; by default seeds/',
    )
    .option('--json', 'answer as JSON')
    .option('--strict', 'let warnings fail as errors do')
    .option('--sources <folder>', 'compare with the archived texts of the sources, which are in this folder')
    .option('--write-schemas', 'write the JSON Schemas for editors, also where the folder has none yet')
    .action((folder: string | undefined, options: ValidateOptions) =>
      validate(shell, folder ?? curatedFolder, options),
    );
}

async function validate(shell: Shell, folder: string, options: ValidateOptions): Promise<void> {
  const files = await readSeedFiles(folder);
  const schemas = join(folder, 'schema');
  // They list the ids to choose from, and so change with the records.
  if (options.writeSchemas || existsSync(schemas)) await writeSchemas(schemas, files);
  const articles = options.sources === undefined ? undefined : await readArticles(options.sources, files);
  try {
    const seeds = readSeeds(files, articles);
    if (options.strict && seeds.warnings.length > 0) throw new SeedsError(seeds.warnings);
    if (options.json) return shell.write(asJson(seeds.warnings, countsOf(seeds)));
    showWarnings(shell, seeds.warnings);
    shell.write(inWords(countsOf(seeds), seeds.warnings.length));
  } catch (error) {
    if (!(error instanceof SeedsError)) throw error;
    showProblems(shell, error.problems, options.json ?? false);
  }
}

type Counts = Record<'sources' | 'passages' | 'entities' | 'facts', number>;

function countsOf({ sources, entities, facts }: Seeds): Counts {
  const passages = sources.reduce((sum, source) => sum + source.passages.length, 0);
  return { sources: sources.length, passages, entities: entities.length, facts: facts.length };
}

function asJson(warnings: readonly SeedProblem[], counts: Counts): string {
  return `${JSON.stringify({ problems: warnings, ...counts }, undefined, 2)}\n`;
}

function inWords(counts: Counts, warnings: number): string {
  const all = [
    counted(counts.sources, nouns.source),
    counted(counts.passages, nouns.passage),
    counted(counts.entities, nouns.entity),
    counted(counts.facts, nouns.fact),
  ];
  const what = warnings > 0 ? `${counted(warnings, nouns.warning)}, no errors` : 'No problems';
  return `${what} in ${listOf(all, 'comma').join('')}.\n`;
}
