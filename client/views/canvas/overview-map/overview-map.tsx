import { ChevronDown, MapIcon } from 'lucide-react';
import { type KeyboardEvent, type PointerEvent, useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import { useShownGraph } from '../../../entity/shown-graph.ts';
import type { Scene } from '../scene.ts';
import { followMap, type MapDrawing } from './follow-map.ts';
import { inModel, panTo } from './map-geometry.ts';
import { useMapState } from './map-state.ts';
import { useHasMap } from './use-has-map.ts';
import './overview-map.css';

const size = { width: 176, height: 120 };
/** By so much of the frame an arrow key moves what is in sight. */
const share = 0.2;

/** A small map of the whole graph with the part that is in sight, to move that by. @param compact whether it starts folded */
export function OverviewMap({ scene, compact }: { scene: Scene; compact: boolean }) {
  const { isOpen: chosen, setOpen } = useMapState();
  const isOpen = chosen ?? !compact;
  if (!useHasMap(scene)) return null;
  return (
    <div className="overview-map" data-open={isOpen}>
      {isOpen && <MapOfGraph scene={scene} />}
      <Button
        className="overview-map-fold"
        aria-label={isOpen ? 'Fold the overview map' : 'Overview map'}
        aria-expanded={isOpen}
        onPress={() => setOpen(!isOpen)}
      >
        {isOpen ? <ChevronDown size={14} aria-hidden /> : <MapIcon size={17} aria-hidden />}
      </Button>
    </div>
  );
}

const ways: ReadonlyMap<string, readonly [x: number, y: number]> = new Map(
  Object.entries({
    ArrowLeft: [1, 0],
    ArrowRight: [-1, 0],
    ArrowUp: [0, 1],
    ArrowDown: [0, -1],
  } satisfies Record<string, readonly [x: number, y: number]>),
);

function MapOfGraph({ scene }: { scene: Scene }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawing = useRef<MapDrawing>(null);
  const shown = useShownGraph();
  const { cy, camera } = scene;
  // What is hidden or shown again is neither added nor moved, so the map is drawn anew.
  // biome-ignore lint/correctness/useExhaustiveDependencies: of what is shown only that it has changed matters
  useEffect(() => {
    if (!canvas.current) return;
    const following = followMap(scene, canvas.current, size);
    drawing.current = following;
    return following.stop;
  }, [scene, shown]);

  function go({ nativeEvent: { offsetX, offsetY } }: PointerEvent) {
    const geometry = drawing.current?.geometry();
    if (!geometry) return;
    const point = inModel({ x: offsetX, y: offsetY }, geometry);
    camera.panTo(panTo(point, cy.zoom(), { width: cy.width(), height: cy.height() }));
  }

  const onKey = (event: KeyboardEvent) => {
    const way = ways.get(event.key);
    if (way) {
      const { x, y } = cy.pan();
      camera.panTo({ x: x + way[0] * cy.width() * share, y: y + way[1] * cy.height() * share });
    } else if (event.key === '+' || event.key === '=') camera.zoomBy(1.25);
    else if (event.key === '-') camera.zoomBy(0.8);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      className="overview-map-area"
      role="application"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what is in sight is moved with the keyboard
      tabIndex={0}
      aria-label="Overview map: arrow keys move what is in sight, plus and minus zoom"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        go(event);
      }}
      onPointerMove={(event) => event.buttons > 0 && go(event)}
      onKeyDown={onKey}
    >
      <canvas ref={canvas} style={size} />
    </div>
  );
}
