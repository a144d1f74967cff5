import { Download } from 'lucide-react';
import { Button, MenuTrigger, Popover } from 'react-aria-components';
import { ExportMenu } from './export-menu.tsx';
import type { ExportPayload } from './payload.ts';
import './export.css';

interface TakeAwayProps {
  /** Called when the menu opens and when something is chosen, so that nothing is written before. */
  parcel: () => ExportPayload;
}

/** Offers an answer as text, table, data, picture and link. */
export function ExportButton({ parcel }: TakeAwayProps) {
  return (
    <MenuTrigger>
      <Button className="button button-quiet take-away">
        <Download size={14} aria-hidden /> Export
      </Button>
      <Popover className="popover take-away-popover" placement="bottom end">
        <ExportMenu parcel={parcel} />
      </Popover>
    </MenuTrigger>
  );
}
