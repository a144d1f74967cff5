import { Button } from 'react-aria-components';
import type { Paths } from '../../../contract/api/routes/paths.ts';
import { TextSegments } from '../../entity/text-segments.tsx';
import { useAddress } from '../../workspace/address.ts';
import { aroundHubsText } from './texts.ts';

/** Which of the best connected were gone around, and the way to allow them. */
export function AvoidedHubs({ avoided }: Pick<Paths, 'avoided'>) {
  const [, setAddress] = useAddress();
  if (avoided.length === 0) return null;
  return (
    <p className="avoided-hubs">
      <TextSegments segments={aroundHubsText(avoided)} />{' '}
      <Button className="text-button" onPress={() => void setAddress({ hubs: true, path: null })}>
        Include hubs
      </Button>
    </p>
  );
}
