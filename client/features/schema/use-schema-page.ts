import { useShortcuts } from '../../ui/use-shortcuts.ts';
import { readAddress, schemaAddress, useAddress } from '../../workspace/address.ts';

/** Whether the schema is open, and what opens it and closes it again; the key s does the same. */
export function useSchemaPage(): { isOpen: boolean; toggle: () => void } {
  const [{ schema: isOpen }, setAddress] = useAddress();
  const toggle = () => void setAddress(readAddress().schema ? { schema: false } : schemaAddress);
  useShortcuts('Page', [{ keys: ['s'], label: 'Open the schema', run: toggle }]);
  return { isOpen, toggle };
}
