import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { sideShape, type Tenures } from '../../../contract/model/tenure.ts';
import { useAddress } from '../../workspace/address.ts';

/** Whether the posts or the heads of the subject are listed; only where it heads others and is headed itself. */
export function SideSwitch({ answer: { side, sides } }: { answer: Pick<Tenures, 'side' | 'sides'> }) {
  const [, setAddress] = useAddress();
  if (sides.length < 2) return null;
  return (
    <ToggleButtonGroup
      className="segments"
      aria-label="Tenures"
      disallowEmptySelection
      selectedKeys={[side]}
      onSelectionChange={([key]) => void setAddress({ side: sideShape.parse(key) })}
    >
      <ToggleButton id="person" className="segment">
        Their posts
      </ToggleButton>
      <ToggleButton id="body" className="segment">
        Their heads
      </ToggleButton>
    </ToggleButtonGroup>
  );
}
