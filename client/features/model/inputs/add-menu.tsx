import { Plus } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { KnownProperty } from '../use-model.ts';
import { exampleText } from './example-text.ts';

interface AddMenuProps {
  label: string;
  properties: readonly KnownProperty[];
  onAdd: (property: KnownProperty) => void;
  isQuiet?: boolean;
}

/** A button that offers properties to add, each with an example of what it holds. */
export function AddMenu({ label, properties, onAdd, isQuiet = false }: AddMenuProps) {
  if (properties.length === 0) return null;
  return (
    <MenuTrigger>
      <Button className={isQuiet ? 'text-button model-add' : 'button model-add'}>
        <Plus size={14} aria-hidden /> {label}
      </Button>
      <Popover className="popover">
        <Menu className="list" aria-label={label}>
          {properties.map((property) => (
            <MenuItem
              key={property.name}
              className="option"
              textValue={property.name}
              onAction={() => onAdd(property)}
            >
              {property.name} <span className="count">{exampleText(property)}</span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
