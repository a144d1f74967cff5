import { useViewKeys } from './view-keys.ts';
import { ViewSwitch } from './view-switch.tsx';

/** Above the picture: how it is looked at. */
export function ViewsBar() {
  useViewKeys();
  return (
    <div className="views-bar">
      <ViewSwitch />
    </div>
  );
}
