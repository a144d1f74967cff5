import { arrangeAll } from '../arrange-all.ts';
import { useAskedLayout } from '../asked-layout.ts';
import type { Scene } from '../scene.ts';

/** Arranges the picture when somebody outside the canvas asks for it. */
export function followAskedLayout(scene: Scene): () => void {
  function arrange() {
    const { asked } = useAskedLayout.getState();
    if (!asked || scene.cy.nodes().empty()) return;
    useAskedLayout.setState({ asked: null });
    void arrangeAll(scene, asked);
  }
  arrange();
  return useAskedLayout.subscribe(arrange);
}
