import { isOfFamily, readsAsMeant } from '../../../contract/model/meaning.ts';
import { yearsOf } from '../../../contract/text/years.ts';
import type { Fact } from '../../facts/facts.ts';
import { colourOf } from './colour-of.ts';
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

/** In whose colour a fact is drawn: of whom it is about beside its lane’s owner. */
export function colourIn({ members }: Pick<Lane, 'members'>, { who, whom }: Fact): string {
  const isSource = members.some(({ id }) => id === who.id);
  return colourOf(isSource && whom ? whom : who);
}
