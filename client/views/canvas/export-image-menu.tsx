import { Download } from 'lucide-react';
import { MenuItem, Text } from 'react-aria-components';
import { saveImage } from '../../export/deliver.ts';
import { ToolMenu } from './tool-menu.tsx';

const picture = { title: 'Graph' };

/** Offers the picture as a file. */
export function ExportImageMenu({ isDisabled }: { isDisabled: boolean }) {
  return (
    <ToolMenu label="Export image" icon={<Download />} isDisabled={isDisabled}>
      <MenuItem textValue="PNG" onAction={() => saveImage('png')(picture)}>
        <Text slot="label">PNG</Text>
        <Text slot="description">For slides and the web</Text>
      </MenuItem>
      <MenuItem textValue="SVG" onAction={() => saveImage('svg')(picture)}>
        <Text slot="label">SVG</Text>
        <Text slot="description">Sharp at every size</Text>
      </MenuItem>
    </ToolMenu>
  );
}
