import { Workflow } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useShortcuts } from '../../ui/use-shortcuts.ts';
import { readAddress, schemaAddress, useAddress } from '../../workspace/address.ts';

/** Opens the schema, and closes it again; the key s does the same. */
export function SchemaButton() {
  const [{ schema }, setAddress] = useAddress();
  const toggle = () => void setAddress(readAddress().schema ? { schema: false } : schemaAddress);
  useShortcuts('Page', [{ keys: ['s'], label: 'Open the schema', run: toggle }]);
  return (
    <Button className="button button-quiet" aria-pressed={schema} aria-keyshortcuts="s" onPress={toggle}>
      <Workflow size={16} aria-hidden /> <span>Schema</span>
    </Button>
  );
}
