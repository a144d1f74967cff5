import type { Holding, Tenure } from '../../contract/model/tenure.ts';
import type { Bounds } from '../../contract/model/time/bounds.ts';
import { holdsAt } from '../../contract/model/time/holding.ts';
import { dayBoundsOf } from '../../contract/model/time/stored.ts';
import { nameOfHolding } from '../../contract/text/holding.ts';
import type { Fact } from './facts.ts';
import { holdStatusText } from './texts.ts';

/** How headships stand to the query date, by their ids; null for those that the other holders leave no room for. */
export type Holdings = ReadonlyMap<string, Holding | null>;

/** The query date: as it is written, and its days. */
export interface QueryDate {
  text: string;
  days: Bounds;
  /** Of the headships of a trace; all else is certain, possible or not. */
  holdings?: Holdings | null;
}

/**
 * How the facts of tenures stand to a date.
 * @param tenures all that a trace found
 * @param then those of them that its answer for the date holds
 */
export function holdingsOf(tenures: readonly Tenure[], then: readonly Tenure[]): Holdings {
  const holdings = new Map(
    then.flatMap(({ facts, holding }) => facts.map(({ id }) => [id, holding] as const)),
  );
  const facts = tenures.flatMap((tenure) => tenure.facts);
  return new Map(facts.map(({ id }) => [id, holdings.get(id) ?? null]));
}

/** Whether a fact held on the query date; of a headship in a trace, what the trace says of its tenure. */
export function statusThen({ edge, who }: Fact, { days, holdings }: QueryDate): string {
  const holding = edge ? holdings?.get(edge.id) : undefined;
  if (holding) return nameOfHolding(holding).toLowerCase();
  return holdStatusText[holding === null ? 'no' : holdsAt(dayBoundsOf(edge ?? who), days)];
}
