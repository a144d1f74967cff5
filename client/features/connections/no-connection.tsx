import { Button } from 'react-aria-components';
import type { Paths } from '../../../contract/api/routes/paths.ts';
import { describeDate } from '../../../contract/text/dates.ts';
import type { ConnectionAsked } from '../../api/questions.ts';
import { useAddress } from '../../workspace/address.ts';
import { AvoidedHubs } from './avoided-hubs.tsx';
import { describeHops } from './describe-paths.ts';
import { maxHops } from './limits.ts';

interface NoConnectionProps {
  asked: ConnectionAsked;
  answer: Pick<Paths, 'avoided' | 'truncated'>;
}

/** That two are not connected is an answer too; what was ruled out may be let in again. */
export function NoConnection({ asked: { steps, avoid, at }, answer }: NoConnectionProps) {
  const [, setAddress] = useAddress();
  const further = Math.min(maxHops, steps + 2);
  return (
    <div className="no-connection">
      <p className="no-connection-title name">
        No connection {answer.truncated ? 'found in time' : `within ${describeHops(steps)}`}
      </p>
      <p>
        {answer.truncated
          ? 'There was more to look at than a search may take: ask for fewer steps, or for ends with fewer ties'
          : 'Nothing in the graph ties the two by so short a way'}
        {at && `, as of ${describeDate(at)}`}
        {avoid.length > 0 && ', without what is to be avoided'}.
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
            Avoid nothing
          </Button>
        )}
        {at && (
          <Button className="button" onPress={() => void setAddress({ at: null, path: null })}>
            At any time
          </Button>
        )}
      </div>
    </div>
  );
}
