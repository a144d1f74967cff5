import { Ellipsis } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { ViewSummary } from '../../../contract/api/routes/views.ts';
import { useOpenedView } from '../../workspace/opened-view.ts';
import { SketchDrawing } from './sketch-drawing.tsx';
import { describeContent, describeSaved } from './texts.ts';
import { nameOf, useViewActions } from './view-actions.ts';

/** A saved view with its thumbnail: a press opens it, a menu has what else can be done with it. */
export function ViewCard({ view }: { view: ViewSummary }) {
  const isOpened = useOpenedView(({ id }) => id === view.id);
  const { open, items } = useViewActions(view);
  const name = nameOf(view);
  return (
    <li className="view-card" data-opened={isOpened}>
      <Button className="view-card-open" aria-current={isOpened} onPress={open}>
        <SketchDrawing sketch={view.sketch} />
        <strong className="view-card-name" title={name}>
          {name}
        </strong>
        <span className="count">{describeContent(view)}</span>
        {view.savedAt !== null && <span className="count">{describeSaved(view.savedAt)}</span>}
      </Button>
      <MenuTrigger>
        <Button className="button button-icon view-card-more" aria-label={`More actions for ${name}`}>
          <Ellipsis size={16} aria-hidden />
        </Button>
        <Popover className="popover" placement="bottom end">
          <Menu className="list" aria-label={`More actions for ${name}`}>
            {items.map(({ id, label, icon: Icon, run }) => (
              <MenuItem key={id} className="option option-row" textValue={label} onAction={run}>
                <Icon size={16} aria-hidden /> {label}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
    </li>
  );
}
