import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Tenure, Tenures } from '../../../contract/model/tenure.ts';
import { askGraph } from '../../api/questions.ts';
import { NamesThen } from '../../entity/names-then.tsx';
import { NoteList } from '../../entity/note-list.tsx';
import { Notes } from '../../entity/notes.tsx';
import { idsOfTenure, traceGraph } from '../../entity/trace-graph.ts';
import { useWorkspace } from '../../workspace/store.ts';
import { idsOf, useGraphOnCanvas } from '../../workspace/use-graph-on-canvas.ts';
import { DatedAnswer } from './dated-answer.tsx';
import { Findings } from './findings.tsx';
import { NobodyKnown } from './nobody-known.tsx';
import { StagesAnswer } from './stages-answer.tsx';
import { TenureItem } from './tenure-item.tsx';
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
  const stagesWithTies = staged ? between.data : undefined;
  const found = useMemo(() => traceGraph(answer, stagesWithTies), [answer, stagesWithTies]);
  useGraphOnCanvas(staged && between.isPending ? null : found);

  const highlight = useWorkspace((workspace) => workspace.highlight);
  const highlightAll = () => highlight(idsOf(found));
  const point = (tenure: Tenure | null) => (tenure ? highlight(idsOfTenure(tenure)) : highlightAll());
  const isNobody = !tenures.some(({ rank }) => side === 'person' || rank === 'head');
  return (
    <Notes citations={found.citations}>
      <TraceSummary answer={answer} found={found} at={at} />
      <NamesThen answer={answer} />
      {isNobody && <NobodyKnown answer={answer} at={at} />}
      {at && <DatedAnswer answer={answer} onPoint={point} />}
      {staged && <StagesAnswer answer={answer} ties={found.graph.edges} onPoint={point} />}
      {!at && !staged && (
        <ol className="tenures">
          {tenures.map((tenure) => (
            <TenureItem key={tenure.edge.id} tenure={tenure} side={side} onPoint={point} />
          ))}
        </ol>
      )}
      <Findings findings={answer.findings} onLeave={highlightAll} />
      <NoteList />
    </Notes>
  );
}
