import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { defaultConnection } from '../../contract/api/routes/connections.ts';
import { openConnection } from '../api/connection.ts';
import { askConnections } from '../api/questions/connections.ts';
import { askEntity } from '../api/questions/explore.ts';
import { askQueries } from '../api/questions/queries.ts';
import { useLooksOfProfile } from '../entity/looks/current-looks.ts';
import { NodeActions } from '../entity/node-action.ts';
import { SelectionActions } from '../entity/selection-action.ts';
import { PaletteHost } from '../features/palette/palette-host.tsx';
import { TourHost } from '../features/tour/tour-host.tsx';
import { lazily } from '../ui/lazily.tsx';
import { Part } from '../ui/part.tsx';
import { ShortcutDialog } from '../ui/shortcut-dialog.tsx';
import type { Shortcut } from '../ui/shortcuts.ts';
import { Toasts } from '../ui/toasts.tsx';
import { useShortcuts } from '../ui/use-shortcuts.ts';
import { useAddress } from '../workspace/address.ts';
import { useFilterPanel } from '../workspace/filter-panel.ts';
import { usePanels, useRoomForPanels } from '../workspace/panels.ts';
import { useWorkspace } from '../workspace/store.ts';
import { type DialogEntry, dialogs } from './dialogs.ts';
import { FoldedPanel } from './folded-panel.tsx';
import { Header } from './header.tsx';
import { MainArea } from './main-area.tsx';
import { nodeActions } from './node-actions.ts';
import { NoticeBanner } from './notice-banner.tsx';
import { OutageBanner } from './outage-banner.tsx';
import { styleOfPanels, usePanelWidths } from './panel-splitter.tsx';
import { selectionActions } from './selection-actions.ts';
import { TaskSide } from './task-side.tsx';
import { titleOfPage } from './texts.ts';
import './page.css';

const DetailPanel = lazily(async () => (await import('../features/details/detail-panel.tsx')).DetailPanel);

const CommandSources = lazily(async () => (await import('./commands/command-sources.tsx')).CommandSources);

const GlossaryDialog = lazily(
  async () => (await import('../features/help/glossary-dialog.tsx')).GlossaryDialog,
);

const history: readonly Shortcut[] = [
  { keys: ['Mod+z'], label: 'Undo', run: () => useWorkspace.getState().undo() },
  { keys: ['Mod+Shift+z', 'Mod+y'], label: 'Redo', run: () => useWorkspace.getState().redo() },
];

/** The whole page: the tasks, the view, and what is chosen in it. */
export function Page() {
  useRoomForPanels();
  useLooksOfProfile();
  const { detail, isFull, isFolded } = usePanels();
  const widths = usePanelWidths();
  const [{ source, edit }, setAddress] = useAddress();
  useShortcuts('Page', [
    ...history,
    { keys: ['f'], label: 'Filter', run: () => useFilterPanel.getState().toggle() },
    {
      keys: ['c'],
      label: 'Open the console',
      // The page for editing lies over the place of the console.
      when: () => !edit,
      run: () => void setAddress({ console: '' }),
    },
  ]);
  const selection = useWorkspace(({ view }) => view.selection);
  const closeDetail = () => {
    useWorkspace.getState().select(null);
    void setAddress({ source: null, officeHolders: null, queriesAbout: null });
  };
  return (
    <NodeActions value={nodeActions}>
      <SelectionActions value={selectionActions}>
        <div className="page">
          <Part name="The title" invisible>
            <PageTitle />
          </Part>
          <Part name="The header">
            <Header />
          </Part>
          <OutageBanner />
          <Part name="The notice about this database">
            <NoticeBanner />
          </Part>
          <div className="workspace" data-full={isFull} style={styleOfPanels(widths)}>
            {isFolded.task && <FoldedPanel panel="task" />}
            <TaskSide />
            <Part name="The main area" className="main-area">
              <MainArea isCovered={isFull} />
            </Part>
            {isFolded.detail && <FoldedPanel panel="detail" />}
            {detail && (
              <Part
                name="The panel of details"
                className="detail-panel"
                subject={JSON.stringify([selection, source])}
                wayOut={{ label: 'Close panel', leave: closeDetail }}
                fallback={<aside className="detail-panel" />}
              >
                <DetailPanel />
              </Part>
            )}
          </div>
          {dialogs.map((dialog) => (
            <OpenDialog key={dialog.title} {...dialog} />
          ))}
          <PaletteHost>
            <CommandSources />
          </PaletteHost>
          <Part name="The list of shortcuts">
            <ShortcutDialog />
          </Part>
          <Part name="The glossary">
            <GlossaryDialog />
          </Part>
          <TourHost />
          <Part name="The notifications">
            <Toasts />
          </Part>
        </div>
      </SelectionActions>
    </NodeActions>
  );
}

/** One of the dialogs, while it is open. */
function OpenDialog({ title, useIsOpen, Content }: DialogEntry) {
  const isOpen = useIsOpen();
  if (!isOpen) return null;
  return (
    <Part name={title}>
      <Content />
    </Part>
  );
}

/** Names the page after what is looked at, for tabs, bookmarks and the list behind the back button. */
function PageTitle(): null {
  const [{ office, task, subject, query }] = useAddress();
  const node = useWorkspace(({ view: { selection } }) =>
    selection && 'node' in selection ? selection.node : null,
  );
  const id = office ?? (task === 'trace' && subject !== null ? subject : node);
  const entity = useQuery({ ...askEntity(id ?? ''), enabled: id !== null });
  const queryName = task === 'queries' ? query : null;
  const queries = useQuery({ ...askQueries(), enabled: queryName !== null });
  const question = queries.data?.queries.find(({ name }) => name === queryName)?.title;
  const about = question ?? entity.data?.node.name;
  const isDefault = openConnection() === defaultConnection;
  const { data } = useQuery({ ...askConnections(), enabled: !isDefault });
  const database = isDefault ? undefined : data?.connections.find(({ id }) => id === openConnection())?.title;
  useEffect(() => {
    document.title = titleOfPage(about, database);
  }, [about, database]);
  return null;
}
