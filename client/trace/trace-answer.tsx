import { useEffect, useMemo } from 'react';
import { Button } from 'react-aria-components';
import type { Tenures } from '../../contract/routes/tenures.ts';
import { dateInWords } from '../../contract/time/words.ts';
import { asPartOfStep } from '../address/step.ts';
import { useExplorer } from '../explorer/store.ts';
import { NoteList } from '../panel/note-list.tsx';
import { usePictureReady } from '../shell/picture-ready.ts';
import { NobodyKnown } from './nobody-known.tsx';
import { TenureItem } from './tenure-item.tsx';
import { idsOf, idsOfTenure, traceGraph } from './trace-graph.ts';

/** The tenures in order, lit up on the canvas, with the notes below. */
export function TraceAnswer({ answer, at }: { answer: Tenures; at: string | null }) {
  const found = useMemo(() => traceGraph(answer), [answer]);
  const ready = usePictureReady();
  const { add, light, show } = useExplorer.getState();

  useEffect(() => {
    if (!ready) return;
    asPartOfStep(() => add(found));
    light(idsOf(found));
    return () => light(null);
  }, [ready, found, add, light]);

  const { tenures, side, subject, stages } = answer;
  if (tenures.length === 0) return <NobodyKnown answer={answer} at={at} />;
  const count = `${tenures.length} ${tenures.length === 1 ? 'tenure' : 'tenures'}`;
  return (
    <>
      <div className="trace-summary">
        <p aria-live="polite">
          {count}
          {side === 'body' && stages.length > 1 && ` under ${stages.length} names`}
          {at && ` · ${dateInWords(at)}`}
        </p>
        <Button
          className="text-button"
          onPress={() => {
            show(found);
            light(null);
          }}
        >
          Show only these
        </Button>
      </div>
      <ol className="tenures">
        {tenures.map((tenure) => (
          <TenureItem
            key={tenure.edge.id}
            tenure={tenure}
            side={side}
            subject={subject.id}
            stages={stages}
            onPoint={(pointed) => light(pointed ? idsOfTenure(tenure) : idsOf(found))}
          />
        ))}
      </ol>
      <NoteList citations={answer.citations} />
    </>
  );
}
