import { X } from 'lucide-react';
import { useEffect } from 'react';
import { Button } from 'react-aria-components';
import { useShownGraph } from '../../entity/shown-graph.ts';
import { useClosing } from '../../ui/use-closing.ts';
import { useFilterPanel } from '../../workspace/filter-panel.ts';
import { useWorkspace } from '../../workspace/store.ts';
import { hidesAny } from '../../workspace/view/filters.ts';
import { FilterGroups } from './filter-groups.tsx';
import { describeShown } from './texts.ts';
import './filter-panel.css';

/** Where filters are chosen, over the view that they change. */
export function FilterPanel() {
  const close = useFilterPanel((panel) => panel.close);
  const closing = useClosing<HTMLElement>(close);
  const all = useWorkspace(({ nodes }) => nodes.size);
  const shown = useShownGraph().nodes.size;
  const hides = useWorkspace(({ view }) => hidesAny(view));
  const { ref } = closing;
  useEffect(() => ref.current?.focus({ preventScroll: true }), [ref]);
  return (
    <section className="filter-panel" role="dialog" aria-label="Filters" tabIndex={-1} {...closing}>
      <header className="filter-panel-head">
        <h2>Filters</h2>
        <p className="count" aria-live="polite">
          {describeShown(shown, all)}
        </p>
        {hides && (
          <Button className="text-button" onPress={() => useWorkspace.getState().clearFilters()}>
            Clear all
          </Button>
        )}
        <Button className="button button-quiet button-icon" aria-label="Close filters" onPress={close}>
          <X size={16} aria-hidden />
        </Button>
      </header>
      <div className="filter-panel-content">
        {all === 0 ? <p className="soft">Nothing is on the canvas yet.</p> : <FilterGroups />}
      </div>
    </section>
  );
}
