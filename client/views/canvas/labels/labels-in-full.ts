import { shownNodes } from '../elements/shown.ts';
import type { Scene } from '../scene.ts';
import { labelsOf } from './current-labels.ts';
import { type DrawnLabel, drawnLabels } from './drawn-labels.ts';
import { measureIn } from './label-font.ts';
import { placeLabelsNow } from './place-labels.ts';
import { allLabelledEdges, labelledNodes } from './read-graph.ts';

/** As the canvas shows the graph at this zoom, a file shows it: every name that has room, relationships’ too. */
const zoom = 1;

/**
 * The labels of the whole graph, in sight or not, as the canvas writes them where nothing is made smaller. For a file
 * every node is named, even where its name covers something: there is no pointer to ask.
 */
export function labelsInFull({ cy, large }: Pick<Scene, 'cy' | 'large'>, font: string): DrawnLabel[] {
  const placed = placeLabelsNow({
    zoom,
    nodes: labelledNodes(shownNodes(cy), new Set()),
    edges: allLabelledEdges(cy, large),
    sight: null,
    within: null,
    covers: [],
    before: labelsOf(cy).captions,
    measure: measureIn(font),
    all: true,
  });
  return drawnLabels(cy, placed, zoom);
}
