import { PanelLeftOpen, PanelRightOpen } from 'lucide-react';
import { Button } from 'react-aria-components';
import { type Panel, usePanels } from '../workspace/panels.ts';
import '../ui/panel-handle.css';
import { nameOfFolded, nameOfUnfolding } from './texts.ts';

/** Stands for a panel that is folded, and unfolds it. */
export function FoldedPanel({ panel }: { panel: Panel }) {
  const { fold } = usePanels();
  const Icon = panel === 'task' ? PanelLeftOpen : PanelRightOpen;
  return (
    <section className="panel-rail" aria-label={nameOfFolded[panel]}>
      <Button
        className="button button-quiet button-icon"
        aria-label={nameOfUnfolding[panel]}
        onPress={() => fold(panel, false)}
      >
        <Icon size={18} aria-hidden />
      </Button>
    </section>
  );
}
