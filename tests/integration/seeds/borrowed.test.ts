import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { silently } from '../../../server/process/progress.ts';
import { loadSeeds } from '../../../server/seeds/load/load-seeds.ts';
import { LoadRefused } from '../../../server/seeds/load/refusal.ts';
import { SeedsError } from '../../../server/seeds/problem.ts';
import { offices, officesFiles, writeSeeds } from './offices.ts';
import { type SeedsDatabase, seedsDatabase } from './seeds-database.ts';
import { removeDatasets, snapshot } from './snapshot.ts';

const borrower = { id: 'test-borrower', title: 'Borrower' };
const own = 'test-borrower-';
let graph: SeedsDatabase;
const folders = { lender: '', borrower: '' };
beforeAll(async () => {
  graph = await seedsDatabase();
  folders.lender = await mkdtemp(join(tmpdir(), 'diplograph-lender-'));
  folders.borrower = await mkdtemp(join(tmpdir(), 'diplograph-borrower-'));
});
afterAll(async () => {
  await removeDatasets(graph.driver, offices.id, borrower.id);
  await graph.close();
  for (const folder of Object.values(folders)) await rm(folder, { recursive: true });
});
beforeEach(() => removeDatasets(graph.driver, offices.id, borrower.id));

const load = (folder: string) => loadSeeds(graph.driver, graph.database, folder, silently);
async function lend(files: Record<string, string> = {}) {
  await writeSeeds(folders.lender, files);
  return load(folders.lender);
}
async function borrow(facts: string, places = '') {
  await writeSeeds(
    folders.borrower,
    {
      'sources.yaml': `- { id: ${own}diary, title: Diary, passages: [{ paragraph: 1, summary: Who sat where }] }`,
      'entities/people.yaml': `- { id: ${own}chi, name: Chi, summary: Sat there, sameAs: [${offices.id}/test-seeds-an], cite: ["${own}diary:1"] }`,
      'entities/commissions.yaml': '',
      'entities/statistics.yaml': '',
      'entities/places.yaml': places,
      'facts/headships.yaml': facts,
    },
    borrower,
  );
  return load(folders.borrower);
}
const headship = (from: string, to: string, id = 'one') =>
  `- { id: ${own}${id}, type: HEADED, from: ${from}, to: ${to}, attested: 1960, cite: ["${own}diary:1"] }\n`;

test('facts may begin and end at entities of another data set, and are changed and removed like others', async () => {
  await lend();
  const theirs = await snapshot(graph.driver, offices.id);
  const both = headship(`${offices.id}/test-seeds-an`, `${offices.id}/test-seeds-office`);
  const report = await borrow(both + headship(`${own}chi`, `${offices.id}/test-seeds-office`, 'two'));
  expect(report.relationships).toEqual({ added: 2, changed: 0, removed: 0, unchanged: 0 });
  const { records } = await graph.driver.executeQuery(
    'MATCH (from)-[fact {dataset: $id}]->(to) RETURN from.id AS from, to.id AS to, fact.id AS id ORDER BY id',
    borrower,
  );
  expect(
    records.filter((record) => !String(record.get('id')).includes(':')).map((record) => record.toObject()),
  ).toEqual([
    { from: 'test-seeds-an', to: 'test-seeds-office', id: `${own}one` },
    { from: `${own}chi`, to: 'test-seeds-office', id: `${own}two` },
  ]);
  expect((await borrow(both.replace('1960', '1961'))).relationships).toEqual({
    added: 0,
    changed: 1,
    removed: 1,
    unchanged: 0,
  });
  expect((await borrow('')).relationships).toEqual({ added: 0, changed: 0, removed: 1, unchanged: 0 });
  expect(await snapshot(graph.driver, offices.id)).toEqual(theirs);
});

test('what another data set does not hold is a problem with its place, and nothing is loaded', async () => {
  await expect(borrow(headship(`${own}chi`, `${offices.id}/test-seeds-office`))).rejects.toThrow(
    `facts/headships.yaml:1:71  to is "${offices.id}/test-seeds-office", but no data set of that id is loaded: load it first.`,
  );
  await lend();
  await expect(borrow(headship(`${own}chi`, `${offices.id}/test-seeds-bureau`))).rejects.toThrow(SeedsError);
  expect(await snapshot(graph.driver, borrower.id)).toEqual([]);
});

test('what is borrowed is not removed, be it by a fact or by a field', async () => {
  await lend();
  await borrow(headship(`${offices.id}/test-seeds-binh`, `${offices.id}/test-seeds-office`));
  const without = {
    'entities/people.yaml': officesFiles['entities/people.yaml']?.split('- id: test-seeds-binh')[0] ?? '',
    'facts/headships.yaml': '',
  };
  await expect(lend(without)).rejects.toThrow(
    new LoadRefused(
      `Nothing was loaded: what left the seeds still has relationships of another data set. Keep it in the seeds, or remove these relationships first.
  HEADED "${own}one" of the data set "${borrower.id}", at the entity "test-seeds-binh"`,
    ),
  );
  await borrow('');
  await lend(without);
});
