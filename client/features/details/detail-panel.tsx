import { PanelRightClose, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { Selection } from '../../../contract/model/view.ts';
import { usePhone } from '../../ui/media.ts';
import { SheetHandle } from '../../ui/sheet-handle.tsx';
import { useBackCloses } from '../../ui/use-back-closes.ts';
import { useClosing } from '../../ui/use-closing.ts';
import { useAddress } from '../../workspace/address.ts';
import { usePanels } from '../../workspace/panels.ts';
import { useWorkspace } from '../../workspace/store.ts';
import { EdgePanel } from './edge-panel.tsx';
import { NodePanel } from './node-panel.tsx';
import { SelectionPanel } from './selection/selection-panel.tsx';
import { SourceList } from './source-list.tsx';
import { SourcePanel } from './source-panel.tsx';
import './panel.css';

/** All that is known of what is chosen: a source document, an entity or a relationship. */
export function DetailPanel() {
  const [{ source }, setAddress] = useAddress();
  const selection = useWorkspace(({ view }) => view.selection);
  const select = useWorkspace((workspace) => workspace.select);
  const phone = usePhone();
  useBackCloses(phone && source === null && selection !== null, () => select(null));
  if (source === 'all')
    return (
      <Panel label="Sources" onClose={() => void setAddress({ source: null })}>
        <SourceList />
      </Panel>
    );
  if (source !== null)
    return (
      <Panel label="Source" onClose={() => void setAddress({ source: null })}>
        <SourcePanel {...placeOf(source)} />
      </Panel>
    );
  if (!selection) return null;
  return (
    <Panel label={panelLabel(selection)} onClose={() => select(null)}>
      {'nodes' in selection && <SelectionPanel />}
      {'node' in selection && <NodePanel key={selection.node} id={selection.node} />}
      {'edge' in selection && <EdgePanel key={selection.edge} id={selection.edge} />}
    </Panel>
  );
}

function panelLabel(selection: NonNullable<Selection>): string {
  if ('nodes' in selection) return 'Selection';
  return 'node' in selection ? 'Entity' : 'Relationship';
}

/** A passage is called by its source and the number of its paragraph. */
function placeOf(source: string): { id: string; paragraph: number | null } {
  const [, id, paragraph] = /^(.+):(\d+)$/.exec(source) ?? [];
  return id && paragraph ? { id, paragraph: Number(paragraph) } : { id: source, paragraph: null };
}

function Panel({ label, onClose, children }: { label: string; onClose: () => void; children: ReactNode }) {
  const closing = useClosing<HTMLElement>(onClose);
  const { narrow, phone, fold, isFull, setFull } = usePanels();
  return (
    <aside className="detail-panel" aria-label={label} {...closing}>
      {phone && <SheetHandle isFull={isFull} onFull={setFull} onClose={onClose} />}
      {!narrow && (
        <Button
          className="button button-quiet button-icon detail-fold"
          aria-label="Hide details"
          onPress={() => fold('detail', true)}
        >
          <PanelRightClose size={16} aria-hidden />
        </Button>
      )}
      <Button
        className="button button-quiet button-icon detail-close"
        aria-label="Close panel"
        onPress={onClose}
      >
        <X size={16} aria-hidden />
      </Button>
      {children}
    </aside>
  );
}
