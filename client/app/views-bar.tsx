import { ExportView } from './export-view.tsx';
import { useViewKeys } from './view-keys.ts';
import { ViewSwitch } from './view-switch.tsx';

/** Above the picture: how it is looked at, and the way to keep it. */
export function ViewsBar() {
  useViewKeys();
  return (
    <div className="views-bar">
      <ViewSwitch />
      <ExportView />
    </div>
  );
}
