import { createHash } from 'node:crypto';
import { typesEntailing } from '../../../contract/model/relationship-types.ts';
import type { Report } from '../../process/progress.ts';
import type { SeedRows } from '../rows/rows.ts';
import { batchesOf } from './batches.ts';
import type { SeedChanges } from './changes.ts';
import { type Run, textOf } from './transaction-run.ts';

const types = { ofSource: typesEntailing('source'), ofTarget: typesEntailing('target') };

/** Tells whether lives that were proven before would be proven alike now, but for what has changed. */
export const proofRule = createHash('sha256')
  .update(textOf('prove-lives') + JSON.stringify(types))
  .digest('hex');

/** Stores what the facts of entities, whichever data set they belong to, prove of their lives. Writes only what differs. */
export async function proveLives(run: Run, ids: readonly string[], report: Report): Promise<void> {
  for (const { part, first } of batchesOf(ids, run.batch)) {
    report(`prove lives: ${first} of ${ids.length}`);
    await run('prove-lives', { ids: part, ...types });
  }
}

/**
 * All entities of a data set, and all that its relationships join or joined.
 * @param wanted what the data set is to hold
 * @returns ids in one order, so that two loads do not wait for each other
 */
export function provenIds(wanted: SeedRows, { relationships }: SeedChanges): string[] {
  const { removed, changed } = relationships;
  return idsOf([wanted.entities], [wanted.relationships, removed, changed.map(({ stored }) => stored)]);
}

/** Those of them whose lives changes may touch, in the same order. */
export function touchedIds({ entities, relationships }: SeedChanges): string[] {
  const { added, removed, changed } = relationships;
  return idsOf(
    [entities.added, entities.changed.map(({ wanted }) => wanted)],
    [added, removed, ...changed.map(({ wanted, stored }) => [wanted, stored])],
  );
}

function idsOf(
  entities: readonly (readonly { id: string }[])[],
  joining: readonly (readonly { from: string; to: string }[])[],
): string[] {
  const ids = new Set<string>();
  for (const each of entities) for (const { id } of each) ids.add(id);
  for (const each of joining) for (const { from, to } of each) ids.add(from).add(to);
  return [...ids].sort();
}
