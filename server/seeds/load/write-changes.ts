import type { Report } from '../../process/progress.ts';
import type { NodeRow, RelationshipRow } from '../rows/rows.ts';
import { batchesOf } from './batches.ts';
import type { SeedChanges } from './changes.ts';
import type { Difference } from './difference.ts';
import type { Run } from './transaction-run.ts';

/**
 * Writes what differs, in an order in which every relationship finds its ends and no node is removed before
 * what is related to it.
 */
export async function writeChanges(
  run: Run,
  changes: SeedChanges,
  dataset: string,
  report: Report,
): Promise<void> {
  const { sources, passages, entities, relationships } = changes;
  await inBatches('remove-relationships', [
    ...relationships.removed,
    ...tiedAnew(relationships).map(({ stored }) => stored),
  ]);
  await inBatches('remove-entities', entities.removed);
  await inBatches('remove-passages', passages.removed);
  await inBatches('remove-sources', sources.removed);
  await inBatches('write-sources', wantedOf(sources));
  await inBatches('write-passages', wantedOf(passages));
  await inBatches('write-entities', [
    ...entities.added.map((row) => ({ ...row, dropped: [] })),
    ...entities.changed.map(({ wanted, stored }) => ({ ...wanted, dropped: droppedLabels(wanted, stored) })),
  ]);
  await inBatches('create-relationships', [
    ...relationships.added,
    ...tiedAnew(relationships).map(({ wanted }) => wanted),
  ]);
  await inBatches(
    'write-relationships',
    tiedAsBefore(relationships).map(({ wanted }) => wanted),
  );

  async function inBatches(statement: string, rows: object[]): Promise<void> {
    for (const { part, first } of batchesOf(rows, run.batch)) {
      report(`${statement.replace('-', ' ')}: ${first} of ${rows.length}`);
      await run(statement, { dataset, rows: part });
    }
  }
}

function wantedOf<Row>({ added, changed }: Difference<Row>): Row[] {
  return [...added, ...changed.map(({ wanted }) => wanted)];
}

type Changed<Row> = Difference<Row>['changed'];

/** Relationships cannot be moved or change their type: such ones are removed and made again. */
function tiedAnew({ changed }: Difference<RelationshipRow>): Changed<RelationshipRow> {
  return changed.filter((each) => !isTiedAsBefore(each));
}

function tiedAsBefore({ changed }: Difference<RelationshipRow>): Changed<RelationshipRow> {
  return changed.filter(isTiedAsBefore);
}

function isTiedAsBefore({ wanted, stored }: Changed<RelationshipRow>[number]): boolean {
  return wanted.type === stored.type && wanted.from === stored.from && wanted.to === stored.to;
}

function droppedLabels(wanted: NodeRow, stored: Pick<NodeRow, 'labels'>): string[] {
  return stored.labels.filter((label) => !wanted.labels.includes(label));
}
