import { plainText } from '../../../contract/text/plain-text.ts';
import { type Description, describeEdge, describeNode } from '../../entity/describe.ts';
import { TextSegments } from '../../entity/text-segments.tsx';
import { useAsOf } from '../../workspace/as-of.ts';
import { describeTimeStatus } from '../../workspace/describe-time-status.ts';
import { useWorkspace } from '../../workspace/store.ts';
import { endsOf } from '../../workspace/time-status.ts';
import { elementOf } from './elements/ids.ts';
import type { Scene, SceneTarget } from './scene.ts';

/** Names what the pointer rests on: the name in full, its kind, its dates in words. */
export function Tooltip({ scene, target }: { scene: Scene; target: SceneTarget }) {
  const description = useDescription(target);
  if (!description) return null;
  const { x, y, side } = placeOf(scene, target);
  return (
    <div className="canvas-tooltip" data-side={side} style={{ left: x, top: y }} aria-hidden>
      <strong>
        <TextSegments segments={description.title} linked={false} />
      </strong>
      {description.lines.map((line) => (
        <span key={plainText(line)}>
          <TextSegments segments={line} linked={false} />
        </span>
      ))}
    </div>
  );
}

export function useDescription(target: SceneTarget | null): Description | null {
  const nodes = useWorkspace((workspace) => workspace.nodes);
  const edges = useWorkspace((workspace) => workspace.edges);
  const asOf = useAsOf();
  if (!target) return null;
  if ('node' in target) {
    const node = nodes.get(target.node);
    return node ? describeNode(node, describeTimeStatus(node, asOf)) : null;
  }
  const edge = edges.get(target.edge);
  return edge ? describeEdge(edge, nodes, describeTimeStatus(edge, asOf, endsOf(edge, nodes))) : null;
}

/** Beside what it names, caption included, on the side where there is more room. */
function placeOf({ cy }: Scene, target: SceneTarget): { x: number; y: number; side: 'left' | 'right' } {
  const element = elementOf(cy, 'node' in target ? target.node : target.edge);
  const { x, y } = 'node' in target ? element.renderedPosition() : element.renderedMidpoint();
  const { x1, x2 } = 'node' in target ? element.renderedBoundingBox() : { x1: x, x2: x };
  const side = x > cy.width() / 2 ? 'left' : 'right';
  return { x: side === 'left' ? x1 : x2, y, side };
}
