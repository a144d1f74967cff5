import { Suspense } from 'react';
import { EntityPicker } from '../../entity/entity-picker.tsx';
import { lazily } from '../../ui/lazily.tsx';
import { Skeleton } from '../../ui/states.tsx';
import { useAddress } from '../../workspace/address.ts';
import { TraceStart } from './trace-start.tsx';
import './trace.css';

const Trace = lazily(async () => (await import('./trace.tsx')).Trace);

const scopes = [
  { kind: 'Person', title: 'People' },
  { kind: 'Body', title: 'Bodies' },
] as const;

/** Which leader headed which body, when, under which name of the body, and according to which source. */
export function TraceTask() {
  const [{ subject }, setAddress] = useAddress();
  const trace = (id: string) => void setAddress({ subject: id });
  return (
    <>
      <h2 className="task-question">Who headed what?</h2>
      <EntityPicker
        key={subject}
        label="A person’s posts, or a body’s heads"
        placeholder="Type a person or a body …"
        scopes={scopes}
        onChoose={(node) => trace(node.id)}
      />
      {subject ? (
        <Suspense fallback={<Skeleton lines={8} label="Loading tenures" />}>
          <Trace key={subject} subject={subject} />
        </Suspense>
      ) : (
        <TraceStart onChoose={(node) => trace(node.id)} />
      )}
    </>
  );
}
