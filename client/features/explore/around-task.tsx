import { EntityPicker } from '../../entity/entity-picker.tsx';
import { Examples } from '../../entity/examples.tsx';
import { ExpandButton } from '../../entity/expand-button.tsx';
import { useWorkspace } from '../../workspace/store.ts';
import { visit } from '../../workspace/visit.ts';

/** What is around an entity: bring it in and expand it. */
export function AroundTask() {
  const chosen = useWorkspace(({ view: { selection }, nodes }) =>
    selection && 'node' in selection ? nodes.get(selection.node) : undefined,
  );
  return (
    <>
      <h2 className="task-question">What is connected to it?</h2>
      {chosen ? (
        <div className="around">
          <p>
            Selected: <span className="name">{chosen.name}</span>
          </p>
          <ExpandButton id={chosen.id} />
        </div>
      ) : (
        <p className="soft">
          Select anything on the canvas, or add something. What is there keeps its place while you expand.
        </p>
      )}
      <EntityPicker label="Add to canvas" onChoose={(node) => void visit(node.id)} />
      {!chosen && <Examples title="Start from" onChoose={(node) => void visit(node.id)} />}
    </>
  );
}
