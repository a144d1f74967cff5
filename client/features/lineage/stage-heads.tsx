import type { GraphNode } from '../../../contract/model/graph.ts';
import type { Tenure } from '../../../contract/model/tenure.ts';
import { CitationMarks } from '../../entity/citation-marks.tsx';
import { NodeLink } from '../../entity/node-link.tsx';
import { TextSegments } from '../../entity/text-segments.tsx';
import type { TimeStatus } from '../../workspace/time-status.ts';
import { headText } from './texts.ts';

/** Somebody who headed a stage, with every fact that says so: several sightings of one person in one rank. */
export interface StageHead {
  person: GraphNode;
  tenures: Tenure[];
  /** The surest of them on the as-of date; null where there is none. */
  status: TimeStatus | null;
}

const surest: TimeStatus[] = ['certain', 'possible', 'undated', 'no'];

/**
 * Who headed a stage, each person once in each rank, in the order of the first fact about them.
 * @param statuses of the tenures on the as-of date, in their order; null where there is none
 */
export function stageHeadsOf(
  tenures: readonly Tenure[],
  statuses: readonly TimeStatus[] | null,
): StageHead[] {
  const heads = new Map<string, StageHead>();
  for (const [index, tenure] of tenures.entries()) {
    const key = `${tenure.person.id} ${tenure.rank}`;
    const head = heads.get(key) ?? { person: tenure.person, tenures: [], status: null };
    const known = [head.status, statuses?.[index] ?? null];
    const status = surest.find((each) => known.includes(each)) ?? null;
    heads.set(key, { ...head, tenures: [...head.tenures, tenure], status });
  }
  return [...heads.values()];
}

/** One of the heads on the card of a stage; anyone who was not the head is listed with the role. */
export function StageHeadItem({ head: { person, tenures, status } }: { head: StageHead }) {
  return (
    <li className="stage-head" data-status={status}>
      <NodeLink node={person} />
      {tenures.map((tenure) => (
        <span key={tenure.id} className="stage-head-when">
          <TextSegments segments={headText(tenure)} />
          {tenure.facts.map(({ id, properties }) => (
            <CitationMarks key={id} properties={properties} />
          ))}
        </span>
      ))}
    </li>
  );
}
