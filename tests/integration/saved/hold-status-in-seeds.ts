import { boundsOf } from '../../../contract/model/time/bounds.ts';
import { dayBounds, type HoldStatus, holdsAt } from '../../../contract/model/time/holding.ts';
import type { Seeds } from '../../../server/seeds/read-seeds.ts';
import type { FactRecord } from '../../../server/seeds/shapes/facts.ts';

/**
 * What the one predicate for time says of every fact, as the files date it: `certain`, or `possible` where both of
 * its ends may have existed too.
 * @param at EDTF
 */
export function holdStatusInSeeds(
  { entities, facts }: Seeds,
  at: string,
): { fact: FactRecord; answer: HoldStatus }[] {
  const days = boundsOf(at);
  const may = new Map(entities.map((entity) => [entity.id, holdsAt(boundsOfRecord(entity), days) !== 'no']));
  return facts.map((fact) => {
    const answer = holdsAt(boundsOfRecord(fact), days);
    const existed = may.get(fact.from) && may.get(fact.to);
    return { fact, answer: answer === 'possible' && !existed ? 'no' : answer };
  });
}

type Dated = Pick<FactRecord, 'start' | 'end' | 'on' | 'attested'>;

/** The days between which a record is dated. */
export function boundsOfRecord({ start, end, on, attested }: Dated) {
  return dayBounds({ start: on ?? start, end: on ?? end, attested });
}
