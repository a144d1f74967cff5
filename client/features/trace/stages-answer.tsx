import type { GraphEdge } from '../../../contract/model/graph.ts';
import type { Tenures } from '../../../contract/model/tenure.ts';
import { stagesOf } from '../../entity/stages.ts';
import { StageSection } from './stage-section.tsx';
import type { TenureItemProps } from './tenure-item.tsx';

interface StagesAnswerProps extends Pick<TenureItemProps, 'onPoint'> {
  answer: Tenures;
  /** What ties the stages to each other. */
  ties: readonly GraphEdge[];
}

/** The heads of a body under each of its names, in the order of time. */
export function StagesAnswer({ answer, ties, onPoint }: StagesAnswerProps) {
  return stagesOf(answer, ties).map((stage) => (
    <StageSection
      key={stage.body.id}
      stage={stage}
      asked={stage.body.id === answer.subject.id}
      onPoint={onPoint}
    />
  ));
}
