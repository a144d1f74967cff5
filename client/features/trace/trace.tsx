import { useQuery } from '@tanstack/react-query';
import { Switch } from 'react-aria-components';
import { askTenures } from '../../api/questions.ts';
import { OneNodeAction } from '../../entity/node-action-button.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { Skeleton } from '../../ui/states.tsx';
import { useAddress } from '../../workspace/address.ts';
import { useAsOf } from '../../workspace/as-of.ts';
import { useWorkspace } from '../../workspace/store.ts';
import { AsOfField } from './as-of-field.tsx';
import { TraceAnswer } from './trace-answer.tsx';
import { TraceSubject } from './trace-subject.tsx';

/** One subject's trace: its questions above, its answer below. */
export function Trace({ subject }: { subject: string }) {
  const [{ lineage }, setAddress] = useAddress();
  const at = useAsOf();
  const setDate = useWorkspace((workspace) => workspace.setDate);
  const answer = useQuery(askTenures(subject, at ?? undefined, lineage));
  const current = answer.isPlaceholderData ? undefined : answer.data;
  return (
    <section className="trace" aria-label="Trace">
      <TraceSubject id={subject} onClose={() => void setAddress({ subject: null })} />
      <AsOfField at={at} onChange={(date) => setDate(date)} />
      {answer.data?.side === 'body' && (
        <>
          <Switch
            className="switch"
            isSelected={lineage}
            onChange={(isSelected) => void setAddress({ lineage: isSelected })}
          >
            <span className="switch-track" aria-hidden />
            Include earlier and later names
          </Switch>
          <OneNodeAction id="lineage" node={answer.data.subject} />
        </>
      )}
      {!current && !answer.error && <Skeleton lines={8} label="Loading tenures" />}
      {answer.error && <ProblemMessage error={answer.error} onRetry={() => void answer.refetch()} />}
      {current && <TraceAnswer key={answer.dataUpdatedAt} answer={current} at={at} />}
    </section>
  );
}
