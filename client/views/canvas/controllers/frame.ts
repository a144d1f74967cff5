import { useWorkspace } from '../../../workspace/store.ts';
import { legendCorner } from '../covered.ts';
import { elementOf } from '../elements/ids.ts';
import type { Scene } from '../scene.ts';

/**
 * While the frame or what lies over it changes size, the graph stays fitted; where the visitor has moved it, its middle
 * stays in the middle, and what is chosen in sight.
 */
export function followFrame({ cy, camera, container }: Scene): () => void {
  const observer = new ResizeObserver(() => {
    camera.resize();
    if (camera.fitted()) camera.fit();
    else seekChosen();
  });

  function seekChosen() {
    const {
      view: { selection },
    } = useWorkspace.getState();
    const chosen = selection && 'node' in selection ? elementOf(cy, selection.node) : cy.collection();
    if (chosen.nonempty() && chosen.isNode()) camera.seek(chosen);
  }

  observer.observe(container);
  const corner = container.parentElement && legendCorner(container.parentElement);
  if (corner) observer.observe(corner);
  return () => observer.disconnect();
}
