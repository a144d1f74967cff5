import { Button } from 'react-aria-components';
import type { Paths } from '../../../contract/api/routes/paths.ts';
import { NodeLink } from '../../entity/node-link.tsx';
import { useAddress } from '../../workspace/address.ts';

const most = 4;

/** Which of the best connected were gone around, and the way to allow them. */
export function AvoidedHubs({ avoided }: Pick<Paths, 'avoided'>) {
  const [, setAddress] = useAddress();
  if (avoided.length === 0) return null;
  const named = avoided.slice(0, most);
  const rest = avoided.length - named.length;
  return (
    <p className="avoided-hubs">
      Not through{' '}
      {named.map((node, index) => (
        <span key={node.id}>
          {index > 0 && ', '}
          <NodeLink node={node} />
        </span>
      ))}
      {rest > 0 && ` and ${rest} more`}, with which nearly everything is connected.{' '}
      <Button className="text-button" onPress={() => void setAddress({ hubs: true, path: null })}>
        Go through them too
      </Button>
    </p>
  );
}
