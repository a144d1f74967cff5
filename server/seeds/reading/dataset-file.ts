import { basename, dirname } from 'node:path';
import { parse } from 'yaml';
import type { SeedProblem } from '../problem.ts';
import { type DatasetRecord, datasetShape } from '../shapes/dataset.ts';
import { datasetFile } from '../tables.ts';
import type { SeedFile } from './seed-file.ts';

/** Which data set the files are; undefined where they do not say it rightly, for which reading them all has its words. */
export function datasetOf(files: readonly SeedFile[]): DatasetRecord | undefined {
  try {
    return datasetShape.parse(parse(files.find(({ path }) => path === datasetFile)?.text ?? ''));
  } catch {
    return undefined;
  }
}

/** A folder that does not name its data set: nobody can know whose records these are. */
export function missingDataset(files: readonly SeedFile[]): SeedProblem[] {
  const [first] = files;
  if (!first || files.some(({ path }) => path === datasetFile)) return [];
  const shownAs = first.shownAs.slice(0, -first.path.length) + datasetFile;
  const message = `This file is missing, by which a folder names its data set: ${whatToWrite(shownAs)}`;
  return [{ file: shownAs, line: 1, column: 1, message }];
}

/** What to say of a file that is there and does not hold fields. */
export function namesNothing({ shownAs }: SeedFile): string {
  return `The file must name the data set: ${whatToWrite(shownAs)}`;
}

/** @param shownAs where the file is or should be: `mine/dataset.yaml` */
function whatToWrite(shownAs: string): string {
  const name = basename(dirname(shownAs));
  const id =
    name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'my-archive';
  return `write two lines into it, such as "id: ${id}" and "title: ${name === '.' ? 'My archive' : name}".`;
}
