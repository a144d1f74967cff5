import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useAddress } from '../workspace/address.ts';
import type { Scope } from './use-scope.ts';

/** Whether the facts are those of the trace that is open or of the whole canvas; only while one is. */
export function ScopeSwitch({ scope: { subject, traced } }: { scope: Pick<Scope, 'subject' | 'traced'> }) {
  const [, setAddress] = useAddress();
  if (!traced) return null;
  return (
    <ToggleButtonGroup
      className="segments"
      aria-label="Facts of"
      disallowEmptySelection
      selectedKeys={[subject ? 'trace' : 'canvas']}
      onSelectionChange={([key]) => void setAddress({ besides: key === 'canvas' ? traced.id : null })}
    >
      <ToggleButton id="trace" className="segment">
        Trace
      </ToggleButton>
      <ToggleButton id="canvas" className="segment">
        Canvas
      </ToggleButton>
    </ToggleButtonGroup>
  );
}
