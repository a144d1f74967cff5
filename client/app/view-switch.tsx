import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { type ViewName, viewNames } from '../../contract/model/view.ts';
import { presentations } from '../facts/presentations.ts';
import { useWorkspace } from '../workspace/store.ts';
import './views.css';

/** Canvas, timeline and table: three views of one selection. */
export function ViewSwitch() {
  const view = useWorkspace((workspace) => workspace.view.view);
  const setViewName = useWorkspace((workspace) => workspace.setViewName);
  return (
    <ToggleButtonGroup
      className="segments view-switch"
      aria-label="View"
      disallowEmptySelection
      selectedKeys={[view]}
      onSelectionChange={([key]) => key !== undefined && setViewName(key as ViewName)}
    >
      {viewNames.map((each) => {
        const { title, key, icon: Icon } = presentations[each];
        return (
          <ToggleButton key={each} id={each} className="segment" aria-keyshortcuts={key}>
            <Icon size={15} aria-hidden /> {title}
          </ToggleButton>
        );
      })}
    </ToggleButtonGroup>
  );
}
