import { Ban } from 'lucide-react';
import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import type { GraphNode } from '../../../contract/model/graph.ts';
import { useAddress } from '../../workspace/address.ts';

/** Offers to look for ways that do not pass one of these. */
export function AvoidMenu({ between }: { between: readonly GraphNode[] }) {
  const [{ avoid }, setAddress] = useAddress();
  if (between.length === 0) return null;
  return (
    <MenuTrigger>
      <Button className="button button-quiet button-icon path-tool" aria-label="Exclude part of this path">
        <Ban size={14} aria-hidden />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu
          className="list"
          aria-label="Exclude"
          onAction={(key) => void setAddress({ avoid: [...avoid, String(key)], path: null })}
        >
          <MenuSection>
            <Header className="export-title">Find paths without</Header>
            {between.map(({ id, name }) => (
              <MenuItem key={id} id={id} className="option name" textValue={name}>
                {name}
              </MenuItem>
            ))}
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
