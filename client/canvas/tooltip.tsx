import { useExplorer } from '../explorer/store.ts';
import { type Description, describeEdge, describeNode } from './describe.ts';
import type { Scene, Target } from './scene.ts';

/** Names what the pointer rests on: the name in full, its kind, its dates in words. */
export function Tooltip({ scene, target }: { scene: Scene; target: Target }) {
  const description = useDescription(target);
  if (!description) return null;
  const { x, y, below } = placeOf(scene, target);
  const near = x > scene.cy.width() / 2 ? 'right' : 'left';
  return (
    <div
      className="canvas-tooltip"
      data-side={near}
      data-below={below}
      style={{ left: x, top: y }}
      aria-hidden
    >
      <strong>{description.title}</strong>
      {description.lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </div>
  );
}

export function useDescription(target: Target | null): Description | null {
  const nodes = useExplorer((explorer) => explorer.nodes);
  const edges = useExplorer((explorer) => explorer.edges);
  if (!target) return null;
  if ('node' in target) {
    const node = nodes.get(target.node);
    return node ? describeNode(node) : null;
  }
  const edge = edges.get(target.edge);
  return edge ? describeEdge(edge, nodes) : null;
}

/** Beside the node or the middle of the edge, away from the nearest border. */
function placeOf({ cy }: Scene, target: Target): { x: number; y: number; below: boolean } {
  if ('node' in target) {
    const node = cy.getElementById(target.node);
    const { x, y } = node.renderedPosition();
    return { x, y, below: y < cy.height() / 2 };
  }
  const { x, y } = cy.getElementById(target.edge).renderedMidpoint();
  return { x, y, below: y < cy.height() / 2 };
}
