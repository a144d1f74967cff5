import { Button } from 'react-aria-components';
import type { Paths } from '../../../contract/api/routes/paths.ts';
import type { ConnectionRequest } from '../../api/questions/trace.ts';
import { TextSegments } from '../../entity/text-segments.tsx';
import { useAddress } from '../../workspace/address.ts';
import { useWorkspace } from '../../workspace/store.ts';
import { AvoidedHubs } from './avoided-hubs.tsx';
import { maxHops } from './limits.ts';
import { describeHops, noPathText, titleOfNoPath } from './texts.ts';

interface NoConnectionProps {
  request: ConnectionRequest;
  answer: Pick<Paths, 'avoided' | 'truncated'>;
}

/** That two are not connected is an answer too; what was ruled out may be let in again. */
export function NoConnection({ request, answer }: NoConnectionProps) {
  const [, setAddress] = useAddress();
  const setDate = useWorkspace((workspace) => workspace.setDate);
  const { steps, avoid, at } = request;
  const further = Math.min(maxHops, steps + 2);
  return (
    <div className="no-connection">
      <p className="no-connection-title name">{titleOfNoPath(steps, answer.truncated)}</p>
      <p>
        <TextSegments segments={noPathText(request, answer)} />
      </p>
      <AvoidedHubs avoided={answer.avoided} />
      <div className="no-connection-ways">
        {steps < maxHops && !answer.truncated && (
          <Button className="button" onPress={() => void setAddress({ steps: further, path: null })}>
            Up to {describeHops(further)}
          </Button>
        )}
        {avoid.length > 0 && (
          <Button className="button" onPress={() => void setAddress({ avoid: null, path: null })}>
            Clear exclusions
          </Button>
        )}
        {at && (
          <Button
            className="button"
            onPress={() => {
              setDate(null);
              void setAddress({ path: null });
            }}
          >
            Clear date
          </Button>
        )}
      </div>
    </div>
  );
}
