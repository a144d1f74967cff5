import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import type { Tenure, Tenures } from '../../contract/routes/tenures.ts';
import { dateInWords } from '../../contract/time/words.ts';
import { askPicture } from '../api/questions.ts';
import { useExplorer } from '../explorer/store.ts';
import { NoteList } from '../panel/note-list.tsx';
import { Notes } from '../panel/notes.tsx';
import { NobodyKnown } from './nobody-known.tsx';
import { StageSection } from './stage-section.tsx';
import { stagesOf } from './stages.ts';
import { TenureItem } from './tenure-item.tsx';
import { idsOf, idsOfTenure, traceGraph } from './trace-graph.ts';
import { useTraceOnCanvas } from './use-trace-on-canvas.ts';

interface TraceAnswerProps {
  answer: Tenures;
  at: string | null;
}

/** The tenures in order, under the stages of the body where it had several, with the notes below. */
export function TraceAnswer({ answer, at }: TraceAnswerProps) {
  const { tenures, side, subject, stages } = answer;
  const staged = side === 'body' && stages.length > 1;
  const between = useQuery({ ...askPicture(stages.map(({ id }) => id)), enabled: staged });
  const found = useMemo(() => traceGraph(answer, between.data), [answer, between.data]);
  useTraceOnCanvas(staged && between.isPending ? null : found);

  const light = useExplorer((explorer) => explorer.light);
  const point = (tenure: Tenure | null) => light(tenure ? idsOfTenure(tenure) : idsOf(found));
  if (tenures.length === 0) return <NobodyKnown answer={answer} at={at} />;
  const shownStages = stagesOf(answer, found.graph.edges).filter((stage) => !at || stage.tenures.length > 0);
  return (
    <Notes citations={found.citations}>
      <div className="trace-summary">
        <p aria-live="polite">
          {tenures.length} {tenures.length === 1 ? 'tenure' : 'tenures'}
          {staged && !at && ` in ${stages.length} stages`}
          {at && `: ${dateInWords(at)}`}
        </p>
        <ShowOnly found={found} />
      </div>
      {staged ? (
        shownStages.map((stage) => (
          <StageSection
            key={stage.body.id}
            stage={stage}
            asked={stage.body.id === subject.id}
            onPoint={point}
          />
        ))
      ) : (
        <ol className="tenures">
          {tenures.map((tenure) => (
            <TenureItem key={tenure.edge.id} tenure={tenure} side={side} onPoint={point} />
          ))}
        </ol>
      )}
      <NoteList citations={found.citations} />
    </Notes>
  );
}

function ShowOnly({ found }: { found: ReturnType<typeof traceGraph> }) {
  const show = useExplorer((explorer) => explorer.show);
  return (
    <Button className="text-button" onPress={() => show(found)}>
      Show only these
    </Button>
  );
}
