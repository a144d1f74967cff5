import { Download } from 'lucide-react';
import { MenuItem } from 'react-aria-components';
import { imageFormats } from '../../../contract/text/formats/index.ts';
import { saveImage } from '../../export/deliver.ts';
import { ToolMenu } from './tool-menu.tsx';

/** Offers the graph on the canvas as a file. */
export function ExportImageMenu({ isDisabled }: { isDisabled: boolean }) {
  return (
    <ToolMenu label="Export image" icon={<Download />} isDisabled={isDisabled}>
      {imageFormats.map((format) => (
        <MenuItem key={format.id} textValue={format.name} onAction={() => saveImage('Graph', format)}>
          <span className="menu-label">{format.name}</span>
          <span className="menu-hint">{format.purpose}</span>
        </MenuItem>
      ))}
    </ToolMenu>
  );
}
