import type { Headship } from '../../../contract/model/tenure.ts';
import type { Bounds } from '../../../contract/model/time/bounds.ts';
import { holdsInLife } from '../../../contract/model/time/existing.ts';
import type { HoldStatus } from '../../../contract/model/time/holding.ts';
import { dayBoundsOf } from '../../../contract/model/time/stored.ts';
import type { RowOf } from '../../neo4j/rows.ts';
import type { GraphBuilder } from '../graph-builder.ts';
import { rankOf } from './rank.ts';

/** A headship as the contract has it. */
export function headshipOf(builder: GraphBuilder, row: RowOf<'heads'>): Headship {
  const person = builder.node(row.person);
  const body = builder.node(row.body);
  const edge = builder.edge(row.edge);
  return { edge, person, body, rank: rankOf(edge) };
}

/** Whether a headship held in part of the query interval; not where its body or the person did not exist. */
export function holdsDuring({ edge, person, body }: Headship, interval: Bounds): HoldStatus {
  return holdsInLife(dayBoundsOf(edge), [dayBoundsOf(person), dayBoundsOf(body)], interval);
}
