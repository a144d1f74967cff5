import { Examples } from '../../entity/examples.tsx';
import { useAddress } from '../../workspace/address.ts';
import { Connection } from './connection.tsx';
import { ConnectionEnds } from './connection-ends.tsx';
import { ConnectionOptions } from './connection-options.tsx';
import './paths.css';

/** How two entities are connected: which two, by which ways, and the answer. */
export function ConnectionTask() {
  const [{ from, to, steps, hubs, avoid, at }, setAddress] = useAddress();
  const both = Boolean(from && to);
  return (
    <section className="connection" aria-label="Connection">
      <h2 className="task-question">How are these two connected?</h2>
      <ConnectionEnds from={from ?? ''} to={to ?? ''} />
      {from && from === to && <p className="field-error">These are one and the same: choose another.</p>}
      {!both && (
        <p className="soft">
          {from || to
            ? 'Choose the other end here, or “Connect with …” on it in the picture.'
            : 'Choose the two ends here, or “Connect with …” on each of them in the picture.'}
        </p>
      )}
      {both && <ConnectionOptions />}
      {!from && (
        <Examples title="Begin with" onChoose={({ id }) => void setAddress({ from: id, path: null })} />
      )}
      {from && to && from !== to && <Connection asked={{ from, to, steps, hubs, avoid, at }} />}
    </section>
  );
}
