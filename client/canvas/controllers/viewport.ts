import type { Scene } from '../scene.ts';

/** Keeps the picture fitted while its frame changes size, until the visitor has moved it. */
export function followFrame({ cy, camera, container }: Scene): () => void {
  const observer = new ResizeObserver(() => {
    cy.resize();
    if (!camera.moved()) camera.fit();
  });
  observer.observe(container);
  return () => observer.disconnect();
}
