import { useQuery } from '@tanstack/react-query';
import { askPaths, type ConnectionRequest } from '../../api/questions/trace.ts';
import { Examples } from '../../entity/examples.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { Skeleton } from '../../ui/states.tsx';
import { useAddress } from '../../workspace/address.ts';
import { useAsOf } from '../../workspace/as-of.ts';
import { ConnectionAnswer } from './connection-answer.tsx';
import { ConnectionEnds } from './connection-ends.tsx';
import { ConnectionOptions } from './connection-options.tsx';
import { allowedHops } from './limits.ts';
import { NoConnection } from './no-connection.tsx';
import { hopsNote } from './texts.ts';
import './paths.css';

/** How two entities are connected: which two, by which ways, and the answer. */
export function ConnectionTask() {
  const [{ from, to, steps: wanted, hubs, avoid }, setAddress] = useAddress();
  const steps = allowedHops(wanted);
  const at = useAsOf();
  const both = Boolean(from && to);
  return (
    <section className="connection" aria-label="Paths">
      <h2 className="task-question">How are these two connected?</h2>
      <ConnectionEnds from={from ?? ''} to={to ?? ''} />
      {from && from === to && <p className="field-error">Both ends are the same. Choose another.</p>}
      {!both && (
        <p className="soft">
          {from || to
            ? 'Choose the other end here, or use “Find paths to …” on it on the canvas.'
            : 'Choose both ends here, or use “Find paths to …” on each of them on the canvas.'}
        </p>
      )}
      {both && <ConnectionOptions steps={steps} />}
      {both && steps < wanted && <p className="soft">{hopsNote(wanted, steps)}</p>}
      {!from && (
        <Examples title="Start from" onChoose={({ id }) => void setAddress({ from: id, path: null })} />
      )}
      {from && to && from !== to && <Connection request={{ from, to, steps, hubs, avoid, at }} />}
    </section>
  );
}

/** The ways between two entities. */
function Connection({ request }: { request: ConnectionRequest }) {
  const { data, error, isPending, refetch, dataUpdatedAt } = useQuery(askPaths(request));
  if (isPending) return <Skeleton lines={8} label="Finding paths" />;
  if (error) return <ProblemMessage error={error} onRetry={() => void refetch()} />;
  if (data.paths.length === 0) return <NoConnection request={request} answer={data} />;
  return <ConnectionAnswer key={dataUpdatedAt} request={request} answer={data} />;
}
