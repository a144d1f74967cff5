import { isOfFamily, readsAsMeant } from '../../../contract/model/meaning.ts';
import { yearsOf } from '../../../contract/text/years.ts';
import { labelOf } from '../../entity/looks/current-looks.ts';
import type { Fact } from '../../facts/facts.ts';
import type { Lane } from './lanes.ts';

/** What stands beside a bar or a mark: no more than its lane does not say already. */
export function labelIn({ members }: Pick<Lane, 'members'>, fact: Fact): string {
  const { who, whom } = fact;
  if (!whom) return members.length === 1 ? yearsOf(who) : who.name;
  const isSource = members.some(({ id }) => id === who.id);
  if (!isSource && !members.some(({ id }) => id === whom.id))
    return `${who.name} ${readsAsMeant(fact, 'out')} ${whom.name}`;
  if (!isSource && isOfFamily(fact, 'headship')) return who.name;
  if (!isSource && isOfFamily(fact, 'deputy headship')) return `${who.name}, deputy`;
  return `${readsAsMeant(fact, isSource ? 'out' : 'in')} ${isSource ? whom.name : who.name}`;
}

/** What stands where a body has come from another one. */
export function arrivalLabel(fact: Fact): string {
  return `${readsAsMeant(fact, 'in')} ${fact.who.name}`;
}

/** The kind in whose colour a fact is drawn: of whom it is about beside its lane’s owner. */
export function kindIn({ members }: Pick<Lane, 'members'>, { who, whom }: Fact): string {
  const isSource = members.some(({ id }) => id === who.id);
  return labelOf(isSource && whom ? whom : who);
}
