import { Palette } from 'lucide-react';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { isPlain } from '../../../entity/looks/chosen/current-styles.ts';
import { usePhone } from '../../../ui/media.ts';
import { useWorkspace } from '../../../workspace/store.ts';
import { Tool } from '../tool.tsx';
import { LookPanel } from './look-panel.tsx';

/** Opens by what nodes are sized and coloured; marked while that is chosen. */
export function LookMenu({ isDisabled }: { isDisabled: boolean }) {
  const isOn = useWorkspace(({ view }) => !isPlain(view.look));
  // There the tools stand in a row.
  const isPhone = usePhone();
  return (
    <DialogTrigger>
      <Tool label="Look" icon={<Palette />} isOn={isOn} isDisabled={isDisabled} />
      <Popover placement={isPhone ? 'top' : 'left bottom'} className="canvas-menu look-popover">
        <Dialog aria-label="Look" className="look-panel">
          <LookPanel />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
