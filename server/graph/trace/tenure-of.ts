import type { GraphEdge } from '../../../contract/model/graph.ts';
import type { Tenure } from '../../../contract/model/tenure.ts';
import { type Bounds, boundsOf } from '../../../contract/model/time/bounds.ts';
import { holdsInLife } from '../../../contract/model/time/existing.ts';
import type { HoldStatus } from '../../../contract/model/time/holding.ts';
import { datedOf, dayBoundsOf } from '../../../contract/model/time/stored.ts';
import { describePeriod } from '../../../contract/text/dates.ts';
import type { RowOf } from '../../neo4j/rows.ts';
import type { GraphBuilder } from '../graph-builder.ts';
import { rankOf } from './rank.ts';

/** A headship as the contract has it. */
export function tenureOf(builder: GraphBuilder, row: RowOf<'heads'>, via: GraphEdge[] = []): Tenure {
  const person = builder.node(row.person);
  const body = builder.node(row.body);
  const edge = builder.edge(row.edge);
  const when = describePeriod(datedOf(edge));
  return {
    edge,
    person,
    body,
    rank: rankOf(builder.profile, edge),
    when,
    holdStatus: null,
    via,
    concurrentPosts: [],
  };
}

/**
 * Those that held or may have held at a date; all of them where none is asked about. None is an answer too.
 * @param at EDTF
 */
export function statusAt(tenures: readonly Tenure[], at: string | undefined): Tenure[] {
  if (at === undefined) return [...tenures];
  const interval = boundsOf(at);
  return tenures.flatMap((tenure) => {
    const answer = holdsDuring(tenure, interval);
    return answer === 'no' ? [] : [{ ...tenure, holdStatus: answer }];
  });
}

/**
 * Leaves out what is only possible of somebody who is certain to have held the same post by another fact.
 * @param tenures as they held at a date
 */
export function surest(tenures: readonly Tenure[]): Tenure[] {
  const certain = new Set(tenures.filter(({ holdStatus }) => holdStatus === 'certain').map(postOf));
  return tenures.filter((tenure) => tenure.holdStatus !== 'possible' || !certain.has(postOf(tenure)));
}

function postOf({ person, body, rank }: Tenure): string {
  return [person.id, body.id, rank].join(' ');
}

/** Whether a headship held in part of the query interval; not where its body or the person did not exist. */
export function holdsDuring({ edge, person, body }: Tenure, interval: Bounds): HoldStatus {
  return holdsInLife(dayBoundsOf(edge), [dayBoundsOf(person), dayBoundsOf(body)], interval);
}
