import type { NodeCollection } from 'cytoscape';
import { hidesOther } from '../../../entity/shown-graph.ts';
import { useWorkspace } from '../../../workspace/store.ts';
import { shownNodes } from '../elements/shown.ts';
import { type Badge, badgeOf } from '../labels/badge.ts';
import { setDrawnLabels, setLabels } from '../labels/current-labels.ts';
import { type DrawnLabel, drawnLabels } from '../labels/drawn-labels.ts';
import { withHovered } from '../labels/hover-labels.ts';
import { measureIn } from '../labels/label-font.ts';
import { createLabelLayer } from '../labels/label-layer.ts';
import { type Placement, placeLabels } from '../labels/place-labels.ts';
import { type LabelledEdge, type LabelledNode, type LabelProblem, noLabels } from '../labels/problem.ts';
import { labelledEdges, labelledNodes, radiusOf } from '../labels/read-graph.ts';
import { createSlicedWork } from '../labels/sliced-work.ts';
import type { Scene } from '../scene.ts';
import { currentTheme, onThemeChange } from '../styles/theme.ts';

/** The graph is at rest once nothing has moved for so long, in milliseconds. */
const rest = 180;
/** Room around the frame, against its size, in which what comes in sight by a small move is named already. */
const around = 0.25;

/**
 * Names nodes and relationships. While the graph moves, labels move along with it; where each stands is found anew
 * once it has come to rest.
 */
export function followLabels(scene: Scene): () => void {
  const { cy, container, large } = scene;
  const layer = createLabelLayer(container);
  let theme = currentTheme(container);
  let measure = measureIn(theme.font);
  let placement: Placement | null = null;
  let placedAt = 0;
  let drawn: { labels: DrawnLabel[]; zoom: number } | null = null;
  let badges: { drawn: Badge[]; zoom: number } | null = null;
  let nodes: LabelledNode[] | null = null;
  let edges: LabelledEdge[] | null = null;
  let arrived: ReadonlySet<string> = new Set();

  const work = createSlicedWork(place, (placed) => {
    placement = placed;
    placedAt = cy.zoom();
    setLabels(cy, placed);
    layer.element.dataset.placed = String(shownNodes(cy).nonempty());
    redraw();
  });

  /** What is not out of date is not read again: most often only the frame has moved. */
  function* place(): Generator<void, Placement> {
    nodes ??= labelledNodes(shownNodes(cy), arrived);
    yield;
    edges ??= yield* labelledEdges(cy, large);
    return yield* placeLabels(problemOf(nodes, edges));
  }

  function problemOf(nodes: LabelledNode[], edges: LabelledEdge[]): LabelProblem {
    const [zoom, pan, width, height] = [cy.zoom(), cy.pan(), cy.width(), cy.height()];
    const frame = { left: -pan.x, right: width - pan.x, top: -pan.y, bottom: height - pan.y };
    const sight = {
      left: frame.left - around * width,
      right: frame.right + around * width,
      top: frame.top - around * height,
      bottom: frame.bottom + around * height,
    };
    const covers = scene.camera.fitted() ? scene.camera.covers() : [];
    return {
      zoom,
      nodes,
      edges,
      sight,
      within: scene.camera.fitted() ? frame : null,
      covers: covers.map(({ left, right, top, bottom }) => ({
        left: left - pan.x,
        right: right - pan.x,
        top: top - pan.y,
        bottom: bottom - pan.y,
      })),
      before: (placement ?? noLabels).captions,
      measure,
    };
  }

  function draw() {
    const zoom = cy.zoom();
    if (!placement) return;
    // Seen from farther than they were placed for, labels shrink, or they would cover each other.
    const at = Math.max(zoom, placedAt);
    if (!drawn || drawn.zoom !== at) {
      drawn = { labels: drawnLabels(cy, labelsNow(placement, zoom), at), zoom: at };
      setDrawnLabels(cy, drawn.labels);
    }
    if (badges?.zoom !== zoom) badges = { drawn: badgesAt(zoom), zoom };
    layer.draw({ labels: drawn.labels, badges: badges.drawn }, { zoom, pan: cy.pan() }, theme);
  }

  /** Where they stand now: while the graph moves they move along. */
  function badgesAt(zoom: number): Badge[] {
    const some = shownNodes(cy).filter((node) => node.data('more') > 0 && !node.hasClass('receded'));
    return (some as NodeCollection).toArray().flatMap((node) => {
      const badge = badgeOf(node.data('more'), node.position(), radiusOf(node), zoom);
      return badge ?? [];
    });
  }

  function labelsNow(placed: Placement, zoom: number) {
    if (zoom !== placedAt || cy.elements('.hovered').empty()) return placed;
    return withHovered(cy, placed, {
      zoom,
      sight: null,
      before: placed.captions,
      measure,
      within: null,
    });
  }

  function forget() {
    drawn = null;
    badges = null;
  }

  function redraw() {
    forget();
    draw();
  }

  function disturb() {
    layer.element.dataset.placed = 'false';
    work.disturb(placement?.captions.size ? rest : 0);
  }

  /** Labels keep to what has moved, and are placed anew when it stands. */
  const onChange = () => {
    forget();
    nodes = null;
    edges = null;
    disturb();
  };
  function restyle() {
    theme = currentTheme(container);
    measure = measureIn(theme.font);
    onChange();
  }

  disturb();
  cy.on('render', draw);
  cy.on('viewport resize', disturb);
  cy.on('position add remove data', onChange);
  cy.on('class', forget);
  document.fonts.addEventListener('loadingdone', restyle);
  const stopTheme = onThemeChange(restyle);
  const stop = useWorkspace.subscribe((workspace, before) => {
    if (workspace.nodes !== before.nodes)
      arrived = new Set([...workspace.nodes.keys()].filter((id) => !before.nodes.has(id)));
    const { nodes, edges, view, highlighted } = workspace;
    const same =
      nodes === before.nodes &&
      edges === before.edges &&
      view.selection === before.view.selection &&
      highlighted === before.highlighted &&
      !hidesOther(view, before.view);
    if (!same) onChange();
  });
  return () => {
    stop();
    stopTheme();
    work.stop();
    document.fonts.removeEventListener('loadingdone', restyle);
    cy.off('render', draw);
    cy.off('viewport resize', disturb);
    cy.off('position add remove data', onChange);
    cy.off('class', forget);
    layer.remove();
  };
}
