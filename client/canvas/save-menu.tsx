import { Download } from 'lucide-react';
import {
  Button,
  Menu,
  MenuItem,
  MenuTrigger,
  Popover,
  Text,
  Tooltip,
  TooltipTrigger,
} from 'react-aria-components';
import { savePicture } from '../takeaway/take.ts';

const picture = { title: 'Picture' };

/** Offers the picture as a file. */
export function SaveMenu({ isDisabled }: { isDisabled: boolean }) {
  return (
    <MenuTrigger>
      <TooltipTrigger delay={400}>
        <Button aria-label="Save the picture" isDisabled={isDisabled}>
          <Download />
        </Button>
        <Tooltip placement="left" offset={6} className="toolbar-tip">
          Save the picture
        </Tooltip>
      </TooltipTrigger>
      <Popover placement="left bottom" className="canvas-menu">
        <Menu aria-label="Save the picture">
          <MenuItem textValue="PNG" onAction={() => savePicture('png')(picture)}>
            <Text slot="label">PNG</Text>
            <Text slot="description">for slides and the web</Text>
          </MenuItem>
          <MenuItem textValue="SVG" onAction={() => savePicture('svg')(picture)}>
            <Text slot="label">SVG</Text>
            <Text slot="description">sharp at every size</Text>
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
