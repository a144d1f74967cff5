import { Button } from 'react-aria-components';
import { useAddress } from '../address/address.ts';

/** What to do where no source dates anything that is in the picture. */
export function NothingDated() {
  const [, setAddress] = useAddress();
  return (
    <div className="timeline-empty">
      <h2>Nothing here is dated</h2>
      <p>
        No source gives a time for what is on the canvas, nor for a tie between them. Trace a person or a
        body, or expand somebody on the canvas: what is dated then stands here in lanes.
      </p>
      <div className="timeline-empty-ways">
        <Button className="button button-main" onPress={() => void setAddress({ view: 'canvas' })}>
          See the canvas
        </Button>
        <Button className="button" onPress={() => void setAddress({ view: 'table' })}>
          See the table
        </Button>
      </div>
    </div>
  );
}
