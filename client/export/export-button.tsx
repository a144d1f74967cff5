import { Download } from 'lucide-react';
import type { ReactElement } from 'react';
import { Button, MenuTrigger, Popover } from 'react-aria-components';
import { ExportMenu } from './export-menu.tsx';
import type { ExportPayload } from './payload.ts';
import './export.css';

interface ExportButtonProps {
  /** Called when the menu opens and when something is chosen, so that nothing is written before. */
  payload: () => ExportPayload;
}

/** Offers an answer as text, data, image and link. */
export function ExportButton({ payload }: ExportButtonProps) {
  return (
    <ExportTrigger>
      <ExportMenu payload={payload} />
    </ExportTrigger>
  );
}

/** The same with a menu of one's own, which is there only while it is open. */
export function ExportTrigger({ children }: { children: ReactElement }) {
  return (
    <MenuTrigger>
      <Button className="button button-quiet export-button">
        <Download size={14} aria-hidden /> <span>Export</span>
      </Button>
      <Popover className="popover export-popover" placement="bottom end">
        {children}
      </Popover>
    </MenuTrigger>
  );
}
