import { BookOpen, Boxes, Braces, Ellipsis, type LucideIcon, Workflow } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useCapabilities } from '../api/capabilities.ts';
import { paletteItem } from '../features/palette/palette-button.tsx';
import { useSchemaPage } from '../features/schema/use-schema-page.ts';
import { usePhone } from '../ui/media.ts';
import { modelAddress, useAddress } from '../workspace/address.ts';
import { helpItems } from './help-items.ts';

interface HeaderLink {
  label: string;
  icon: LucideIcon;
  isOpen: boolean;
  toggle: () => void;
  /** The key that does the same. */
  shortcut?: string;
}

export const documentation = '/api/docs';

/** The ways to the pages about the graph as a whole. A phone has room for one button, which lists them. */
export function HeaderLinks() {
  const links = useHeaderLinks();
  const phone = usePhone();
  if (phone) return <LinksMenu links={links} />;
  return (
    <>
      {links.map(({ label, icon: Icon, isOpen, toggle, shortcut }) => (
        <Button
          key={label}
          className="button button-quiet"
          aria-pressed={isOpen}
          aria-keyshortcuts={shortcut}
          onPress={toggle}
        >
          <Icon size={16} aria-hidden /> <span>{label}</span>
        </Button>
      ))}
      <a className="button button-quiet" href={documentation} target="_blank" rel="noreferrer">
        <Braces size={16} aria-hidden /> <span>API</span>
      </a>
    </>
  );
}

function LinksMenu({ links }: { links: readonly HeaderLink[] }) {
  return (
    <MenuTrigger>
      <Button className="button button-quiet button-icon" aria-label="More">
        <Ellipsis size={18} aria-hidden />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu className="list" aria-label="More">
          {links.map(({ label, icon: Icon, toggle }) => (
            <MenuItem key={label} className="option option-row" textValue={label} onAction={toggle}>
              <Icon size={16} aria-hidden /> {label}
            </MenuItem>
          ))}
          {[paletteItem, ...helpItems].map(({ id, label, icon: Icon, run }) => (
            <MenuItem
              key={id}
              className="option option-row"
              textValue={label}
              // Once the focus is back on the button.
              onAction={() => setTimeout(run)}
            >
              <Icon size={16} aria-hidden /> {label}
            </MenuItem>
          ))}
          <MenuItem className="option option-row" textValue="API" href={documentation} target="_blank">
            <Braces size={16} aria-hidden /> API
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function useHeaderLinks(): HeaderLink[] {
  const [{ source, model }, setAddress] = useAddress();
  const can = useCapabilities();
  const schema = useSchemaPage();
  const sources: HeaderLink = {
    label: 'Sources',
    icon: BookOpen,
    isOpen: source !== null,
    toggle: () => void setAddress({ source: source === null ? 'all' : null }),
  };
  return [
    { label: 'Schema', icon: Workflow, shortcut: 's', ...schema },
    ...(can('sources') ? [sources] : []),
    {
      label: 'Model',
      icon: Boxes,
      isOpen: model !== null,
      toggle: () => void setAddress(model === null ? modelAddress : { model: null }),
    },
  ];
}
