import { Group } from 'react-aria-components';
import type { GraphNode } from '../../../contract/model/graph.ts';
import { useNodeActions } from '../../entity/node-action.ts';
import { NodeActionButton } from '../../entity/node-action-button.tsx';
import { Part } from '../../ui/part.tsx';
import { Skeleton } from '../../ui/states.tsx';

/** What can be done with an entity, and below it what is open of that. */
export function NodeActions({ node }: { node: GraphNode }) {
  const actions = useNodeActions(node).filter(({ isMenuOnly }) => !isMenuOnly);
  return (
    <>
      <Group className="node-actions" aria-label="Actions">
        {actions.map((action) => (
          <NodeActionButton key={action.id} action={action} />
        ))}
      </Group>
      {actions.map(
        ({ id, isOn, label, Details }) =>
          isOn &&
          Details && (
            <Part key={id} name={`“${label}”`} fallback={<Skeleton lines={6} label={label} />}>
              <Details node={node} />
            </Part>
          ),
      )}
    </>
  );
}
