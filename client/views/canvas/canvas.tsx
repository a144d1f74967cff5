import { useContext, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { expand } from '../../workspace/expand.ts';
import { useExpanding } from '../../workspace/expanding.ts';
import { useWorkspace } from '../../workspace/store.ts';
import './canvas.css';
import { spokenText } from '../../entity/describe.ts';
import { useLooks } from '../../entity/looks/current-looks.ts';
import { useSelectedNodes } from '../../entity/selection-action.ts';
import { useWidth } from '../../ui/use-width.ts';
import { ToolSlot } from '../tool-slot.ts';
import { AccessibleList } from './accessible-list.tsx';
import { idOf } from './elements/ids.ts';
import type { LayoutProgress } from './find-places.ts';
import { FindBar } from './finding/find-bar.tsx';
import { useFindOnCanvas } from './finding/find-on-canvas.ts';
import { LayoutStatusOnCanvas } from './layout-panel/layout-status.tsx';
import { Legend } from './legend.tsx';
import { NodeMenu } from './node-menu.tsx';
import { openScene } from './open-scene.ts';
import { OverviewMap } from './overview-map/overview-map.tsx';
import { isLarge, type Scene, type SceneTarget } from './scene.ts';
import { SelectionMenu } from './selecting/selection-menu.tsx';
import { IconSheet, readIcons } from './styles/icon-sheet.tsx';
import { TimeAxis } from './time-axis/time-axis.tsx';
import { useTimeLayout } from './time-axis/use-time-layout.ts';
import { Toolbar } from './toolbar.tsx';
import { Tooltip, useDescription } from './tooltip.tsx';
import { useCanvasCommands } from './use-canvas-commands.ts';

/** Below this width, in pixels, the legend starts folded. */
const narrow = 820;
/** Below this width the overview map starts folded. */
const narrowForMap = 460;

/** The menu of a node; of all that are selected where it is one of several. */
function MenuOf(props: { scene: Scene; node: string; onClose(): void }) {
  const isOfSeveral = useSelectedNodes().some(({ id }) => id === props.node);
  return isOfSeveral ? <SelectionMenu {...props} /> : <NodeMenu {...props} />;
}

/** The graph on the canvas, with everything that is done to it by hand. */
export function Canvas() {
  const frame = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const icons = useRef<HTMLDivElement>(null);
  const large = useWorkspace(({ nodes }) => isLarge(nodes));
  const empty = useWorkspace(({ nodes }) => nodes.size === 0);
  const [scene, setScene] = useState<Scene | null>(null);
  const [hovered, setHovered] = useState<SceneTarget | null>(null);
  const [announced, setAnnounced] = useState<SceneTarget | null>(null);
  const [menu, setMenu] = useState<string | null>(null);
  const [idle, setIdle] = useState(true);
  const [progress, setProgress] = useState<LayoutProgress | null>(null);
  const isFinding = useFindOnCanvas(({ isOpen }) => isOpen);
  const busy = useExpanding((expanding) => expanding.busy);
  const spoken = useDescription(announced);
  const looks = useLooks();
  const timeLayout = useTimeLayout();
  const width = useWidth(frame);
  const slot = useContext(ToolSlot);
  const measured = width > 0;
  useCanvasCommands();

  useEffect(() => {
    // The frame’s free part decides the graph’s shape, so it has to be known first.
    if (!measured || !stage.current || !icons.current) return;
    const { scene: opened, close } = openScene(stage.current, large, readIcons(icons.current, looks), {
      hover: setHovered,
      menu: setMenu,
      expand: (id) => void expand(id),
      announce: setAnnounced,
      onIdleChange: setIdle,
      onLayoutProgress: setProgress,
    });
    setScene(opened);
    return () => {
      setScene(null);
      setHovered(null);
      setMenu(null);
      setProgress(null);
      close();
    };
  }, [large, measured, looks]);
  useEffect(() => {
    scene?.cy.nodes().forEach((node) => {
      node.toggleClass('busy', busy.has(idOf(node)));
    });
  }, [scene, busy]);

  return (
    <div ref={frame} className="canvas" data-idle={idle}>
      <IconSheet ref={icons} />
      <div
        ref={stage}
        className="canvas-stage"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the drawing is worked with the keyboard
        tabIndex={0}
        aria-label="Graph canvas"
        aria-describedby="canvas-keys"
      />
      <p id="canvas-keys" className="canvas-hidden">
        Arrow keys move from node to node, with Shift through the relationships of a node, with Alt they move
        the node itself. Enter selects, with Shift one node more; E expands, P pins, Delete removes, the Menu
        key opens more; plus, minus and 0 zoom.
      </p>
      <p className="canvas-hidden" aria-live="polite">
        {spoken && spokenText(spoken)}
      </p>
      <AccessibleList onMenu={setMenu} />
      {scene && isFinding && <FindBar scene={scene} />}
      {scene && timeLayout && <TimeAxis scene={scene} layout={timeLayout} />}
      {scene && hovered && !menu && <Tooltip scene={scene} target={hovered} />}
      {scene && menu && <MenuOf key={menu} scene={scene} node={menu} onClose={() => setMenu(null)} />}
      {progress && <LayoutStatusOnCanvas progress={progress} />}
      {scene && <OverviewMap scene={scene} compact={width < narrowForMap} />}
      <div className="legend-corner">{!empty && <Legend compact={width < narrow} />}</div>
      {scene &&
        (slot ? (
          createPortal(<Toolbar scene={scene} progress={progress} isRow />, slot)
        ) : (
          <Toolbar scene={scene} progress={progress} />
        ))}
    </div>
  );
}
