import { boundsOf } from '../../../contract/model/time/bounds.ts';
import { holdersAt } from '../../../contract/model/time/holders.ts';
import type { KnownTenure } from '../../../contract/model/time/nearest-known.ts';
import type { Seeds } from '../../../server/seeds/read-seeds.ts';
import type { FactRecord } from '../../../server/seeds/shapes/facts.ts';
import { boundsOfRecord } from './hold-status-in-seeds.ts';

/**
 * Who headed which body on a date, as the files date the headships: of every body, under all its names, the holders.
 * @param at EDTF
 * @returns `LEADER of BODY` with how they held it
 */
export function holdersInSeeds({ entities, facts }: Seeds, at: string): Map<string, string> {
  const lives = new Map(entities.map((entity) => [entity.id, boundsOfRecord(entity)]));
  const offices = new Map<string, Map<string, FactRecord[]>>();
  for (const fact of facts.filter(({ type }) => type === 'HEADED')) {
    const office = [...namesOf(fact.to, facts)].sort()[0] ?? fact.to;
    const tenures = offices.get(office) ?? new Map<string, FactRecord[]>();
    const key = `${fact.from} of ${fact.to}`;
    offices.set(office, tenures.set(key, [...(tenures.get(key) ?? []), fact]));
  }
  return new Map(
    [...offices.values()].flatMap((tenures) => {
      const known = [...tenures].map(
        ([id, [first, ...more]]): KnownTenure => ({
          id,
          person: first?.from ?? '',
          facts: [first, ...more].flatMap((fact) => (fact ? [boundsOfRecord(fact)] : [])),
          lives: [lives.get(first?.from ?? '') ?? {}, lives.get(first?.to ?? '') ?? {}],
        }),
      );
      return holdersAt(known, boundsOf(at), true).holders.map(({ id, holding }) => [id, holding] as const);
    }),
  );
}

/** Ids of the body under all its names. */
function namesOf(id: string, facts: readonly FactRecord[]): Set<string> {
  const names = new Set([id]);
  // A set goes on with what is added to it while it is gone through.
  for (const name of names) {
    for (const { type, from, to } of facts) {
      if (type === 'RENAMED_TO' && (from === name || to === name)) names.add(from).add(to);
    }
  }
  return names;
}
