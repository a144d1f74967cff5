/** A stop of the tour, beside an element of the page. */
export interface TourStep {
  readonly title: string;
  readonly text: string;
  /** Selectors of what it is about; the first that is on the page and in sight is pointed at. */
  readonly anchors: readonly string[];
}

/** The stops, in their order. */
export const tourSteps: readonly TourStep[] = [
  {
    title: 'Find anything',
    text: 'Type any form of a name: a former one, an abbreviation, without its accents. Enter adds the best match to the canvas.',
    anchors: ['.find-box'],
  },
  {
    title: 'Three ways to ask',
    text: 'Trace who headed what and when, explore what is connected, or run a saved query.',
    anchors: ['.task-tabs', '[aria-label="Show tasks"]', '.find-box'],
  },
  {
    title: 'Work on the canvas',
    text: 'Select a node to see its details. Press it twice to expand it: what is there stays in its place. A right click or a long touch opens all that can be done with it.',
    anchors: ['.main-view'],
  },
  {
    title: 'One graph, three views',
    text: 'The canvas, the timeline and the table show the same graph. The address of the page always restores what you see.',
    anchors: ['.view-switch'],
  },
  {
    title: 'See it on one date',
    text: 'Choose an as-of date: what did not hold on that day steps back, and every answer says what is certain and what is only possible. Where a graph has no dates, its model says which properties hold them.',
    anchors: ['.as-of-bar', '.header-links'],
  },
  {
    title: 'Everything by a few letters',
    text: 'The command palette lists all that can be done here. The list of keyboard shortcuts, the glossary and this tour are under Help.',
    anchors: ['.palette-button', '.header-links'],
  },
];
