import { RefusedError } from '../../problems/errors.ts';
import { batchesOf } from './batches.ts';
import type { SeedChanges } from './changes.ts';
import type { Run } from './transaction-run.ts';

/** The seeds are in order, but loading them would touch what belongs to another data set. Nothing was written. */
export class LoadRefused extends RefusedError {
  override name = 'LoadRefused';
}

interface Clash {
  what: string;
  id: string;
  owner: string | null;
  /** Of the relationship that is in the way, where it is one, and its id where it has one. */
  type?: string;
  relationship?: string | null;
}

const shown = 10;
/** How many ids one statement looks for. */
const idsAtOnce = 5_000;

/**
 * Looks for what other data sets would lose.
 * @throws LoadRefused naming what is in the way, and what to do
 */
export async function refuseToTouchOthers(
  run: Run,
  changes: SeedChanges,
  dataset: string,
  done: 'loaded' | 'removed' = 'loaded',
): Promise<void> {
  const taken = await clashes('taken-ids', 'added');
  if (taken.length > 0)
    throw new LoadRefused(
      `Nothing was loaded: these ids already belong to another data set. Choose other ids in the seeds, or remove that data set first.\n${listed(
        taken.map(({ what, id, owner }) => `the ${what} "${id}" of ${named(owner)}`),
      )}`,
    );
  const others = await clashes('foreign-relationships', 'removed');
  if (others.length > 0)
    throw new LoadRefused(
      `${
        done === 'loaded'
          ? 'Nothing was loaded: what left the seeds still has relationships of another data set. Keep it in the seeds, or remove these relationships first.'
          : `Nothing was removed: facts of others point into "${dataset}". Remove these first.`
      }\n${listed(others.map(inTheWay))}`,
    );

  async function clashes(statement: string, which: 'added' | 'removed'): Promise<Clash[]> {
    const found: Clash[] = [];
    for (const { part } of batchesOf(idsOf(changes, which), idsAtOnce)) {
      const of = (group: Group) => part.filter((each) => each.group === group).map(({ id }) => id);
      const ids = { entities: of('entities'), sources: of('sources'), passages: of('passages') };
      found.push(...(await run<Clash>(statement, { dataset, ...ids })));
    }
    return found;
  }
}

type Group = 'entities' | 'sources' | 'passages';

function idsOf(changes: SeedChanges, which: 'added' | 'removed'): { group: Group; id: string }[] {
  const nodes = ['entities', 'sources', 'passages'] as const;
  return nodes.flatMap((group) => changes[group][which].map(({ id }) => ({ group, id })));
}

/** A relationship or field of another data set, with what it holds on to. */
function inTheWay({ what, id, type, relationship, owner }: Clash): string {
  const which = relationship ? `${type} "${relationship}"` : type;
  return `${which} of ${named(owner)}, at the ${what} "${id}"`;
}

function named(owner: string | null): string {
  return owner === null ? 'no data set' : `the data set "${owner}"`;
}

function listed(lines: string[]): string {
  const more = lines.length > shown ? [`  … and ${lines.length - shown} more`] : [];
  return [...lines.slice(0, shown).map((line) => `  ${line}`), ...more].join('\n');
}
