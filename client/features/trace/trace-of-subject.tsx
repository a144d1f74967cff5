import { useQuery } from '@tanstack/react-query';
import { askEntity } from '../../api/questions/explore.ts';
import { hasTenures } from '../../entity/traced.ts';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { Skeleton } from '../../ui/states.tsx';
import { useAddress } from '../../workspace/address.ts';
import { OfficeHoldersNear } from './office-holders-near.tsx';
import { TenuresAnswer } from './tenures-answer.tsx';
import { TraceSubject } from './trace-subject.tsx';

/** One subject's trace: the tenures of a person or a body; of anything else, who held office at its time. */
export function Trace({ subject }: { subject: string }) {
  const [, setAddress] = useAddress();
  const { data, error, refetch } = useQuery(askEntity(subject));
  return (
    <section className="trace" aria-label="Trace">
      <TraceSubject id={subject} onClose={() => void setAddress({ subject: null })} />
      {error && <ProblemMessage error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={8} label="Loading tenures" />}
      {data &&
        (hasTenures(data.node) ? <TenuresAnswer node={data.node} /> : <OfficeHoldersNear node={data.node} />)}
    </section>
  );
}
