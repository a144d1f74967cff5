import { isOfFamily, reads } from '../../../contract/model/relationship-types.ts';
import { yearsOf } from '../../../contract/text/years.ts';
import { labelOf } from '../../entity/kinds.ts';
import type { Fact } from '../../facts/facts.ts';
import type { Lane } from './lanes.ts';

/** What stands beside a bar or a mark: no more than its lane does not say already. */
export function labelIn({ members }: Pick<Lane, 'members'>, { type, who, whom }: Fact): string {
  if (!whom) return members.length === 1 ? yearsOf(who) : who.name;
  const isSource = members.some(({ id }) => id === who.id);
  if (!isSource && !members.some(({ id }) => id === whom.id))
    return `${who.name} ${reads(type, 'out')} ${whom.name}`;
  if (!isSource && isOfFamily(type, 'headship')) return who.name;
  if (!isSource && isOfFamily(type, 'deputy headship')) return `${who.name}, deputy`;
  return `${reads(type, isSource ? 'out' : 'in')} ${isSource ? whom.name : who.name}`;
}

/** What stands where a body has come from another one. */
export function arrivalLabel({ type, who }: Fact): string {
  return `${reads(type, 'in')} ${who.name}`;
}

/** The kind in whose colour a fact is drawn: of whom it is about beside its lane’s owner. */
export function kindIn({ members }: Pick<Lane, 'members'>, { who, whom }: Fact): string {
  const isSource = members.some(({ id }) => id === who.id);
  return labelOf((isSource && whom ? whom : who).labels);
}
