import { Segments } from '../ui/segments.tsx';
import { useAddress } from '../workspace/address.ts';
import type { Scope } from './use-scope.ts';

/** Whether the facts are those of the trace that is open or of the whole canvas; only while one is. */
export function ScopeSwitch({ scope: { subject, traced } }: { scope: Pick<Scope, 'subject' | 'traced'> }) {
  const [, setAddress] = useAddress();
  if (!traced) return null;
  return (
    <Segments
      label="Facts of"
      items={[
        { id: 'trace', label: 'Trace' },
        { id: 'canvas', label: 'Canvas' },
      ]}
      selected={subject ? 'trace' : 'canvas'}
      onSelect={(chosen) => void setAddress({ besides: chosen === 'canvas' ? traced.id : null })}
    />
  );
}
