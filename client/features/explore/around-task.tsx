import { EntityPicker } from '../../entity/entity-picker.tsx';
import { Examples } from '../../entity/examples.tsx';
import { ExpandButton } from '../../entity/expand-button.tsx';
import { useWorkspace } from '../../workspace/store.ts';
import { visit } from '../../workspace/visit.ts';

/** What is around an entity: bring it in and expand it. */
export function AroundTask() {
  const chosen = useWorkspace(({ selection, nodes }) =>
    selection && 'node' in selection ? nodes.get(selection.node) : undefined,
  );
  return (
    <>
      <h2 className="task-question">What is around it?</h2>
      {chosen ? (
        <div className="around">
          <p>
            Chosen: <span className="name">{chosen.name}</span>
          </p>
          <ExpandButton id={chosen.id} />
        </div>
      ) : (
        <p className="soft">
          Choose anything in the picture, or bring something in. What you have stays where it is while you
          expand.
        </p>
      )}
      <EntityPicker label="Bring into the picture" onChoose={(node) => void visit(node.id)} />
      {!chosen && <Examples title="Begin with" onChoose={(node) => void visit(node.id)} />}
    </>
  );
}
