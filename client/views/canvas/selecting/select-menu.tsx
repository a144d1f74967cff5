import { BoxSelect, Lasso, SquareDashedMousePointer } from 'lucide-react';
import { useMemo } from 'react';
import { Header, MenuItem, MenuSection, Separator } from 'react-aria-components';
import { KindMark } from '../../../entity/kind-mark.tsx';
import { describeLabels, isInWords } from '../../../entity/kinds.ts';
import { useLooks } from '../../../entity/looks/current-looks.ts';
import { spellKeys } from '../../../ui/spell-keys.ts';
import { useWorkspace } from '../../../workspace/store.ts';
import { selectedNodes } from '../../../workspace/view/selection.ts';
import type { Scene } from '../scene.ts';
import { ToolMenu } from '../tool-menu.tsx';
import { selectKind } from './choices.ts';
import { selectCommands } from './commands.ts';
import { toggleSelectMode, useSelectMode } from './select-mode.ts';

/** Ways to select several nodes: by a region that is drawn, by what is related, by kind. */
export function SelectMenu({ scene }: { scene: Scene }) {
  const mode = useSelectMode((state) => state.mode);
  const nodes = useWorkspace((workspace) => workspace.nodes);
  const hiddenKinds = useWorkspace(({ view }) => view.hiddenKinds);
  const hasSelection = useWorkspace(({ view }) => selectedNodes(view.selection).length > 0);
  const { labelOf } = useLooks();
  const kinds = useMemo(() => {
    const groups = Map.groupBy(nodes.values(), labelOf);
    return [...groups].sort(([, one], [, other]) => other.length - one.length);
  }, [nodes, labelOf]);
  return (
    <ToolMenu
      label="Select"
      icon={<SquareDashedMousePointer />}
      isDisabled={nodes.size === 0}
      isOn={mode !== 'move'}
    >
      <MenuSection aria-label="By a region">
        <MenuItem textValue="Box" onAction={() => toggleSelectMode('box')}>
          <BoxSelect aria-hidden /> <span className="menu-label">Box</span>
          <span className="menu-hint">Shift and drag, or {spellKeys('b')}</span>
        </MenuItem>
        <MenuItem textValue="Lasso" onAction={() => toggleSelectMode('lasso')}>
          <Lasso aria-hidden /> <span className="menu-label">Lasso</span>
          <span className="menu-hint">{spellKeys('l')}</span>
        </MenuItem>
      </MenuSection>
      <Separator />
      <MenuSection aria-label="By what is selected">
        {selectCommands.map(({ label, keys, needsSelection, run }) => (
          <MenuItem
            key={label}
            textValue={label}
            isDisabled={needsSelection && !hasSelection}
            onAction={() => run(scene.cy)}
          >
            <span className="menu-label">{label}</span>
            <span className="menu-hint">{spellKeys(keys)}</span>
          </MenuItem>
        ))}
      </MenuSection>
      <Separator />
      <MenuSection>
        <Header>All of a kind</Header>
        {kinds.map(([label, members]) => {
          const first = members[0] ?? { labels: [] };
          const words = describeLabels(first, members.length);
          return (
            <MenuItem
              key={label}
              textValue={words}
              isDisabled={hiddenKinds.includes(label)}
              onAction={() => selectKind(scene.cy, label)}
            >
              <span aria-hidden>
                <KindMark node={first} />
              </span>
              <span className={`menu-label ${isInWords(first) ? 'legend-words' : ''}`}>{words}</span>
              <span className="menu-hint">{members.length}</span>
            </MenuItem>
          );
        })}
      </MenuSection>
    </ToolMenu>
  );
}
