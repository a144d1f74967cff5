import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { DatasetRecord } from '../../../server/seeds/shapes/dataset.ts';

/** Named so that nothing here meets the data of other tests in the same database. */
export const offices: DatasetRecord = { id: 'test-seeds', title: 'Offices' };

/** A small data set with every sort of row; tests change a file at a time. */
export const officesFiles: Record<string, string> = {
  'sources.yaml': `- id: test-seeds-gazette
  title: Gazette
  passages:
    - { paragraph: 3, summary: How the office came to be }
    - { paragraph: 7, summary: Who led the office }
`,
  'entities/people.yaml': `- id: test-seeds-an
  name: Đặng An
  summary: Led the office
  cite: ["test-seeds-gazette:7"]
- id: test-seeds-binh
  name: Bình
  summary: Led it next
  cite: ["test-seeds-gazette:7"]
`,
  'entities/commissions.yaml': `- id: test-seeds-office
  name: Office
  summary: Dealt with neighbours
  start: 1949-11-01
  cite: ["test-seeds-gazette:3", "test-seeds-gazette:7"]
`,
  'entities/statistics.yaml': `- id: test-seeds-staff
  name: Staff
  summary: How many worked there
  value: 12
  unit: people
  cite: ["test-seeds-gazette:3"]
`,
  'facts/headships.yaml': `- id: test-seeds-an-headed-office
  type: HEADED
  from: test-seeds-an
  to: test-seeds-office
  attested: 1953
  cite: ["test-seeds-gazette:7"]
- id: test-seeds-binh-headed-office
  type: HEADED
  from: test-seeds-binh
  to: test-seeds-office
  cite: ["test-seeds-gazette:7"]
`,
};

/** Writes seeds into a folder: the offices, with some files put in place of theirs, under the name of a data set. */
export async function writeSeeds(
  folder: string,
  files: Record<string, string> = {},
  dataset: DatasetRecord = offices,
): Promise<void> {
  const named = { 'dataset.yaml': JSON.stringify(dataset), ...officesFiles, ...files };
  for (const [path, text] of Object.entries(named)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}
