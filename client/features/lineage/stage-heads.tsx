import type { GraphNode } from '../../../contract/model/graph.ts';
import { type Holding, holdings as surest, type Tenure } from '../../../contract/model/tenure.ts';
import { nameOfHolding } from '../../../contract/text/holding.ts';
import { citedByAll } from '../../../contract/text/references.ts';
import { CitationMarks } from '../../entity/citation-marks.tsx';
import { NodeLink } from '../../entity/node-link.tsx';
import { TextSegments } from '../../entity/text-segments.tsx';
import { headText } from './texts.ts';

/** Somebody who headed a stage, with every tenure in one rank. */
export interface StageHead {
  person: GraphNode;
  tenures: Tenure[];
}

/** How tenures stand to the as-of date, by their ids; those that did not hold then are none of them. */
export type Holdings = ReadonlyMap<string, Holding>;

/** Who headed a stage, each person once in each rank, in the order of the first fact about them. */
export function stageHeadsOf(tenures: readonly Tenure[]): StageHead[] {
  const heads = Map.groupBy(tenures, ({ person, rank }) => `${person.id} ${rank}`);
  return [...heads.values()].flatMap((members) => {
    const [first] = members;
    return first ? [{ person: first.person, tenures: members }] : [];
  });
}

interface StageHeadItemProps {
  head: StageHead;
  /** Null where there is no as-of date. */
  holdings: Holdings | null;
}

/** One of the heads on the card of a stage; anyone who was not the head is listed with the role. */
export function StageHeadItem({ head: { person, tenures }, holdings }: StageHeadItemProps) {
  const known = tenures.flatMap(({ id }) => holdings?.get(id) ?? []);
  const holding = surest.find((each) => known.includes(each));
  const status = holding === 'certain' ? 'certain' : holding ? 'possible' : 'no';
  return (
    <li className="stage-head" data-status={holdings ? status : null}>
      <NodeLink node={person} />
      {holding && <span className="stage-head-holding">{nameOfHolding(holding)}</span>}
      {tenures.map((tenure) => (
        <span key={tenure.id} className="stage-head-when">
          <TextSegments segments={headText(tenure)} />
          <CitationMarks properties={{ citations: citedByAll(tenure.facts) }} />
        </span>
      ))}
    </li>
  );
}
