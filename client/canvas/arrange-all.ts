import { shownNodes } from './elements/shown.ts';
import type { Layout } from './layouts/layout.ts';
import type { Scene } from './scene.ts';

/** Arranges the whole picture anew and fits it. */
export async function arrangeAll({ cy, camera, work, still }: Scene, layout: Layout): Promise<void> {
  await work.run(async (signal) => {
    await layout.run({ nodes: shownNodes(cy), aspect: camera.aspect(), signal, still: still() });
    signal.throwIfAborted();
    camera.fit();
  });
}
