import type { Point } from '../footprint.ts';
import type { Scene } from '../scene.ts';
import { selectIds, toggleSelected } from '../selecting/choices.ts';
import { boxBetween, contains, type Region } from '../selecting/region.ts';
import { nodeAt, nodesIn } from '../selecting/region-nodes.ts';
import { type SelectMode, useSelectMode } from '../selecting/select-mode.ts';

/** A shorter drag, in pixels, is a click. */
const shortest = 5;

interface Drawing {
  mode: Exclude<SelectMode, 'move'>;
  pointer: number;
  /** Whether what is found is added to the selection. */
  adds: boolean;
  points: Point[];
}

/**
 * Selects the nodes of a region: by a box while Shift is held, by a box or a lasso where that is the mode. It hears of a
 * drag before the drawing does, which would move the graph.
 */
export function followRegion({ cy, container }: Scene): () => void {
  const frame = container.parentElement ?? container;
  const { svg, draw } = outline(frame);
  let drawing: Drawing | null = null;

  function pointOf({ clientX, clientY }: PointerEvent): Point {
    const { left, top } = container.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  }

  function begin(event: PointerEvent) {
    if (event.button !== 0 || !container.contains(event.target as Node)) return;
    const { mode } = useSelectMode.getState();
    const start = pointOf(event);
    const isOnNode = nodeAt(cy, start) !== null;
    const adds = event.shiftKey || event.ctrlKey || event.metaKey;
    if (mode === 'move' && (!event.shiftKey || isOnNode)) return;
    drawing = { mode: mode === 'lasso' ? 'lasso' : 'box', pointer: event.pointerId, adds, points: [start] };
    container.setPointerCapture(event.pointerId);
    container.focus({ preventScroll: true });
  }

  function go(event: PointerEvent) {
    if (drawing?.pointer !== event.pointerId) return;
    drawing.points.push(pointOf(event));
    draw(regionOf(drawing));
  }

  function end(event: PointerEvent) {
    if (drawing?.pointer !== event.pointerId) return;
    const { points, adds } = drawing;
    const region = regionOf(drawing);
    drop();
    useSelectMode.setState({ mode: 'move' });
    const start = points[0];
    if (!start) return;
    if (points.some(({ x, y }) => Math.hypot(x - start.x, y - start.y) > shortest))
      return selectIds(
        nodesIn(cy, (point) => contains(region, point)),
        adds,
      );
    const node = nodeAt(cy, start);
    if (node === null) selectIds([]);
    else if (adds) toggleSelected(node);
    else selectIds([node]);
  }

  function drop() {
    drawing = null;
    draw([]);
  }

  const keepFromDrawing = (event: Event) => {
    if (!drawing) return;
    event.stopPropagation();
    if (event.cancelable) event.preventDefault();
  };
  const showMode = ({ mode }: { mode: SelectMode }) => {
    container.dataset.mode = mode;
  };
  showMode(useSelectMode.getState());
  const stopMode = useSelectMode.subscribe(showMode);
  const capture = { capture: true, passive: false };
  frame.addEventListener('pointerdown', begin, capture);
  frame.addEventListener('pointermove', go, capture);
  frame.addEventListener('pointerup', end, capture);
  frame.addEventListener('pointercancel', drop, capture);
  for (const type of kept) frame.addEventListener(type, keepFromDrawing, capture);
  return () => {
    stopMode();
    svg.remove();
    delete container.dataset.mode;
    frame.removeEventListener('pointerdown', begin, capture);
    frame.removeEventListener('pointermove', go, capture);
    frame.removeEventListener('pointerup', end, capture);
    frame.removeEventListener('pointercancel', drop, capture);
    for (const type of kept) frame.removeEventListener(type, keepFromDrawing, capture);
  };
}

/** What the drawing would hear of the same drag. */
const kept = ['mousedown', 'mousemove', 'touchstart', 'touchmove'];

function regionOf({ mode, points }: Drawing): Region {
  const [start, last] = [points[0], points.at(-1)];
  return mode === 'lasso' || !start || !last ? points : boxBetween(start, last);
}

/** The line around the region, over the drawing. */
function outline(frame: HTMLElement): { svg: SVGSVGElement; draw(region: Region): void } {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.classList.add('canvas-region');
  svg.setAttribute('aria-hidden', 'true');
  const polygon = document.createElementNS('http://www.w3.org/2000/svg', 'polygon');
  svg.append(polygon);
  frame.append(svg);
  const draw = (region: Region) =>
    polygon.setAttribute('points', region.map(({ x, y }) => `${x},${y}`).join(' '));
  return { svg, draw };
}
