import { useAskedLayout } from '../../../workspace/asked-layout.ts';
import { arrangeAll } from '../arrange-all.ts';
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
