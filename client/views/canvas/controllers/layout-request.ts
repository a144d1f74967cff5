import { applyLayout } from '../apply-layout.ts';
import { useLayoutRequest } from '../layouts/request.ts';
import type { Scene } from '../scene.ts';

/** Arranges the picture when somebody outside the canvas asks for it. */
export function followAskedLayout(scene: Scene): () => void {
  function arrange() {
    const { asked } = useLayoutRequest.getState();
    if (!asked || scene.cy.nodes().empty()) return;
    useLayoutRequest.setState({ asked: null });
    void applyLayout(scene, asked);
  }
  arrange();
  return useLayoutRequest.subscribe(arrange);
}
