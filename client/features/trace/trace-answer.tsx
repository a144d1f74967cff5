import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { GraphEdge } from '../../../contract/model/graph.ts';
import type { Tenure, Tenures } from '../../../contract/model/tenure.ts';
import { boundsOf } from '../../../contract/model/time/bounds.ts';
import { holdsAt } from '../../../contract/model/time/holding.ts';
import { dayBoundsOf } from '../../../contract/model/time/stored.ts';
import { nobodyText, subjectThen } from '../../../contract/text/trace.ts';
import { askGraph } from '../../api/questions/opening.ts';
import { NamesThen } from '../../entity/names-then.tsx';
import { NoteList } from '../../entity/note-list.tsx';
import { Notes } from '../../entity/notes.tsx';
import { stagesOf } from '../../entity/stages.ts';
import { TextSegments } from '../../entity/text-segments.tsx';
import { idsOfTenure, traceGraph } from '../../entity/trace-graph.ts';
import { useWorkspace } from '../../workspace/store.ts';
import { idsOf, useGraphOnCanvas } from '../../workspace/use-graph-on-canvas.ts';
import { DatedAnswer } from './dated-answer.tsx';
import { Findings } from './findings.tsx';
import { gapsIn } from './gaps.ts';
import { RelatedBodies } from './related-bodies.tsx';
import { StageSection } from './stage-section.tsx';
import type { TenureItemProps } from './tenure-item.tsx';
import { TenureList } from './tenure-list.tsx';
import { TraceSummary } from './trace-summary.tsx';

interface TraceAnswerProps {
  answer: Tenures;
  at: string | null;
}

/** The tenures in order, with the notes below; on the canvas they are highlighted. */
export function TraceAnswer({ answer, at }: TraceAnswerProps) {
  const { tenures, side, stages } = answer;
  const staged = side === 'body' && stages.length > 1 && !at;
  const between = useQuery({ ...askGraph(stages.map(({ id }) => id)), enabled: staged });
  const stagesWithEdges = staged ? between.data : undefined;
  const found = useMemo(() => traceGraph(answer, stagesWithEdges), [answer, stagesWithEdges]);
  useGraphOnCanvas(staged && between.isPending ? null : found);

  const highlight = useWorkspace((workspace) => workspace.highlight);
  const highlightAll = () => highlight(idsOf(found));
  const point = (tenure: Tenure | null) => (tenure ? highlight(idsOfTenure(tenure)) : highlightAll());
  const isNobody = !tenures.some(({ rank }) => side === 'person' || rank === 'head');
  const isGone = at !== null && didNotExist(answer, at);
  return (
    <Notes citations={found.citations}>
      <TraceSummary answer={answer} found={found} at={at} />
      <NamesThen answer={answer} />
      {(isNobody || isGone) && <NobodyKnown answer={answer} at={at} isGone={isGone} />}
      {at && <DatedAnswer answer={answer} at={at} onPoint={point} />}
      {staged && <StagesAnswer answer={answer} edges={found.graph.edges} onPoint={point} />}
      {!at && !staged && (
        <TenureList
          tenures={tenures}
          gaps={side === 'body' ? gapsIn(answer.findings) : []}
          side={side}
          onPoint={point}
        />
      )}
      <RelatedBodies related={answer.related} />
      <Findings findings={answer.findings} onLeave={highlightAll} />
      <NoteList />
    </Notes>
  );
}

/** Whether a body, under any of its names, or a person by their dates did not exist on a date. */
function didNotExist(answer: Tenures, at: string): boolean {
  return answer.names.length === 0 && holdsAt(dayBoundsOf(subjectThen(answer)), boundsOf(at)) === 'no';
}

interface NobodyKnownProps extends TraceAnswerProps {
  isGone: boolean;
}

/** That the sources name nobody is an answer too, and no error. */
function NobodyKnown({ answer, at, isGone }: NobodyKnownProps) {
  const { side, tenures } = answer;
  const onlyOthers = tenures.length > 0 && !tenures.some(({ rank }) => rank === 'head');
  return (
    <div className="nobody-known">
      <p className="nobody-known-title name">{side === 'body' ? 'No head known' : 'No post known'}</p>
      <p>
        <TextSegments segments={nobodyText(answer, at)} linked={false} />.
        {onlyOthers && ' Those below are named, but none of them as its head.'}
      </p>
      {isGone && <p>By its dates, it did not exist on this date.</p>}
      {at && /^\d{4}-/.test(at) && !isGone && (
        <p className="soft">Try a whole year instead of a day, or clear the date.</p>
      )}
    </div>
  );
}

interface StagesAnswerProps extends Pick<TenureItemProps, 'onPoint'> {
  answer: Tenures;
  /** The edges among the stages. */
  edges: readonly GraphEdge[];
}

/** The heads of a body under each of its names, in the order of time. */
function StagesAnswer({ answer, edges, onPoint }: StagesAnswerProps) {
  const gaps = gapsIn(answer.findings);
  return stagesOf(answer, edges).map((stage) => (
    <StageSection
      key={stage.body.id}
      stage={stage}
      gaps={gaps.filter(({ body }) => body === stage.body.id)}
      isSubject={stage.body.id === answer.subject.id}
      onPoint={onPoint}
    />
  ));
}
