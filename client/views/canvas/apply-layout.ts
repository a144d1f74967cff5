import type { NodeCollection } from 'cytoscape';
import type { Layout } from './layouts/layout.ts';
import type { Scene } from './scene.ts';

/** Arranges the whole picture anew and fits it. */
export async function applyLayout({ cy, camera, work, still }: Scene, layout: Layout): Promise<void> {
  await work.run(async (signal) => {
    const nodes = cy.nodes().not('.switched-off') as NodeCollection;
    await layout.run({ nodes, aspect: camera.aspect(), signal, still: still() });
    signal.throwIfAborted();
    nodes.removeClass('unplaced');
    camera.fit();
  });
}
