import { typesEntailing } from '../../../contract/model/relationship-types.ts';
import { boundsOf } from '../../../contract/model/time/bounds.ts';
import { provenLife } from '../../../contract/model/time/evidence.ts';
import { type HoldStatus, holdsAt } from '../../../contract/model/time/holding.ts';
import type { Seeds } from '../../../server/seeds/read-seeds.ts';
import type { FactRecord } from '../../../server/seeds/shapes/facts.ts';
import { boundsOfRecord } from './hold-status-in-seeds.ts';

/**
 * Whether each entity existed, by its dates and its facts as the files have them, by id.
 * @param at EDTF
 */
export function existenceInSeeds({ entities, facts }: Seeds, at: string): Map<string, HoldStatus> {
  const days = boundsOf(at);
  const undisputed = facts.filter(({ disputes = [] }) => disputes.length === 0);
  const [ofSource, ofTarget] = [typesEntailing('source'), typesEntailing('target')];
  const isEvidence = ({ type, from, to }: FactRecord, id: string) =>
    (from === id && ofSource.includes(type)) || (to === id && ofTarget.includes(type));
  return new Map(
    entities.map((entity) => {
      const own = boundsOfRecord(entity);
      const evidence = undisputed
        .filter((fact) => isEvidence(fact, entity.id))
        .map((fact) => ({ id: fact.id, bounds: boundsOfRecord(fact) }));
      return [entity.id, holdsAt({ ...own, ...provenLife(own, evidence) }, days)];
    }),
  );
}
