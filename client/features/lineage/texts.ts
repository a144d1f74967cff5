import type { GraphEdge } from '../../../contract/model/graph.ts';
import type { Segment } from '../../../contract/model/segment.ts';
import type { Tenure } from '../../../contract/model/tenure.ts';
import { datedOf } from '../../../contract/model/time/stored.ts';
import { periodsInBrief } from '../../../contract/text/periods.ts';
import { joined } from '../../../contract/text/phrase.ts';
import { disputesOf, textOf } from '../../entity/properties.ts';

/** What a reader must not overlook about a succession: `inferred by us, disputed`. */
export function remarksOn(edge: GraphEdge): Segment[] {
  const isInferred = textOf(edge.properties, 'basis') === 'inferred';
  return joined([isInferred && 'inferred by us', disputesOf(edge).length > 0 && 'disputed'], ', ');
}

/** When somebody was in charge, with the role of whoever was not the head: `acting head, from 1954`. */
export function headText({ facts, roles, rank }: Tenure): Segment[] {
  const role = rank === 'head' ? undefined : (roles[0] ?? `${rank} head`);
  const when = periodsInBrief(facts.map(datedOf));
  return joined([role, when.length === 0 && !role ? 'date unknown' : when], ', ');
}
