import { readAddress } from '../address/address.ts';
import { useExplorer } from '../explorer/store.ts';
import { pictureParcel } from '../takeaway/picture-parcel.ts';
import { TakeAway } from '../takeaway/take-away.tsx';
import { useViewKeys } from './view-keys.ts';
import { ViewSwitch } from './view-switch.tsx';

/** Above the picture: how it is looked at, and the way to keep it. */
export function ViewsBar() {
  useViewKeys();
  return (
    <div className="views-bar">
      <ViewSwitch />
      <TakeAway parcel={() => pictureParcel(useExplorer.getState(), readAddress())} />
    </div>
  );
}
