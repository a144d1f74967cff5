import { Header, MenuItem, MenuSection } from 'react-aria-components';
import { useSelectedNodes, useSelectionActions } from '../../../entity/selection-action.ts';
import { MenuAtNode } from '../menu-at-node.tsx';
import type { Scene } from '../scene.ts';
import { actionsForSelection } from '../texts.ts';

interface SelectionMenuProps {
  scene: Scene;
  /** The selected node beside which it opens. */
  node: string;
  onClose(): void;
}

/** What can be done with all nodes that are selected, opened beside one of them. */
export function SelectionMenu({ scene, node, onClose }: SelectionMenuProps) {
  const nodes = useSelectedNodes();
  const actions = useSelectionActions(nodes);
  const label = actionsForSelection(nodes.length);
  return (
    <MenuAtNode scene={scene} node={node} label={label} onClose={onClose}>
      <MenuSection>
        <Header>{label}</Header>
        {actions.map(({ id, label, icon: Icon, run }) => (
          <MenuItem key={id} onAction={() => run(nodes)} textValue={label}>
            <Icon aria-hidden /> <span className="menu-label">{label}</span>
          </MenuItem>
        ))}
      </MenuSection>
    </MenuAtNode>
  );
}
