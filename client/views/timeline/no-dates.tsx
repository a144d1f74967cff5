import { Button } from 'react-aria-components';
import { useWorkspace } from '../../workspace/store.ts';

/** In a database of which nobody has said where its dates are. */
export function NoDates() {
  const setViewName = useWorkspace((workspace) => workspace.setViewName);
  return (
    <section className="timeline" aria-label="Timeline">
      <div className="nothing">
        <h2>Dates are not known here</h2>
        <p>
          There may be dates in this database, but it is not known which of its properties hold them, so
          nothing can be placed in time.
        </p>
        <div className="nothing-ways">
          <Button className="button button-main" onPress={() => setViewName('table')}>
            Open the table
          </Button>
        </div>
      </div>
    </section>
  );
}
