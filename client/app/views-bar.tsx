import type { Ref } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { ExportTrigger } from '../export/export-button.tsx';
import { ExportMenu } from '../export/export-menu.tsx';
import { SavedViewsButton } from '../features/saved-views/saved-views-button.tsx';
import { SampleNote } from '../features/schema/sample-note.tsx';
import { useShortcuts } from '../ui/use-shortcuts.ts';
import type { ViewEntry } from '../views/view-entry.ts';
import { useWorkspace } from '../workspace/store.ts';
import { viewNamed, views } from './views.ts';
import './views.css';

/**
 * Above the graph: how it is looked at, and the way to export that.
 * @param toolsRef the place for the tools of a view that is too low for them
 * @param isOpen whether the graph is there
 */
export function ViewsBar({ toolsRef, isOpen }: { toolsRef: Ref<HTMLDivElement>; isOpen: boolean }) {
  const view = useWorkspace((workspace) => workspace.view.view);
  const setViewName = useWorkspace((workspace) => workspace.setViewName);
  const current = viewNamed(view);
  useShortcuts(
    'Views',
    views.map(({ id, title, key }) => ({ keys: [key], label: title, run: () => setViewName(id) })),
  );
  return (
    <div className="views-bar">
      <ToggleButtonGroup
        className="segments view-switch"
        aria-label="View"
        disallowEmptySelection
        selectedKeys={[current.id]}
        onSelectionChange={([key]) => key !== undefined && setViewName(String(key))}
      >
        {views.map(({ id, title, key, icon: Icon }) => (
          <ToggleButton key={id} id={id} className="segment" aria-keyshortcuts={key}>
            <Icon size={15} aria-hidden /> {title}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {isOpen && <SampleNote />}
      <div ref={toolsRef} className="view-tools" />
      <SavedViewsButton />
      <ExportTrigger>
        <ViewExportMenu key={current.id} useExport={current.useExport} />
      </ExportTrigger>
    </div>
  );
}

/** Keyed by its view, since each asks for its own data; what is to be exported is worked out once somebody looks at it. */
function ViewExportMenu({ useExport }: Pick<ViewEntry, 'useExport'>) {
  return <ExportMenu payload={useExport()} />;
}
