import { degreesOf } from '../../../entity/filters/aspect-values.ts';
import { learnDegrees, useDegrees } from '../../../workspace/degrees.ts';
import { useWorkspace } from '../../../workspace/store.ts';
import { elementOf } from '../elements/ids.ts';
import type { Scene } from '../scene.ts';

/** In larger graphs badges would only add to the clutter. */
const upTo = 300;
/** Several steps in a row are asked about once, in milliseconds after the last. */
const pause = 400;

/** Each node knows how many relationships it has beyond those on the canvas, which its badge says. */
export function followBadges({ cy }: Scene): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;

  function count() {
    const { nodes, edges } = useWorkspace.getState();
    const { degrees } = useDegrees.getState();
    const drawn = degreesOf(edges.values());
    cy.batch(() => {
      for (const id of nodes.keys()) {
        const node = elementOf(cy, id);
        const more = nodes.size > upTo ? 0 : Math.max(0, (degrees.get(id) ?? 0) - (drawn.get(id) ?? 0));
        if (node.nonempty() && (node.data('more') ?? 0) !== more) node.data('more', more);
      }
    });
  }

  function soon() {
    count();
    clearTimeout(waiting);
    const { nodes } = useWorkspace.getState();
    // Without an answer there are no badges, which nobody misses while the server is away.
    if (nodes.size <= upTo) waiting = setTimeout(() => learnDegrees(nodes.keys()).catch(() => {}), pause);
  }

  soon();
  const stopGraph = useWorkspace.subscribe((workspace, before) => {
    if (workspace.nodes !== before.nodes || workspace.edges !== before.edges) soon();
  });
  const stopDegrees = useDegrees.subscribe(count);
  return () => {
    clearTimeout(waiting);
    stopGraph();
    stopDegrees();
  };
}
