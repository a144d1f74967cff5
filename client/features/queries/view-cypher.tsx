import { ChevronRight, SquareTerminal } from 'lucide-react';
import { useState } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { useAddress } from '../../workspace/address.ts';
import { CypherEditor } from './editor/cypher-editor.tsx';

/** The statement of a query, fetched with what highlights it once somebody wants to see it. */
export function ViewCypher({ text }: { text: string }) {
  const [, setAddress] = useAddress();
  const [isExpanded, setExpanded] = useState(false);
  return (
    <Disclosure className="disclosure" isExpanded={isExpanded} onExpandedChange={setExpanded}>
      <Heading level={3}>
        <Button slot="trigger" className="disclosure-trigger">
          <ChevronRight size={14} aria-hidden /> View Cypher
        </Button>
      </Heading>
      <DisclosurePanel className="view-cypher">
        {isExpanded && <CypherEditor label="Cypher" value={text} onChange={ignore} readOnly minHeight={40} />}
        <Button className="button" onPress={() => void setAddress({ console: text, with: null })}>
          <SquareTerminal size={14} aria-hidden /> Open in console
        </Button>
      </DisclosurePanel>
    </Disclosure>
  );
}

/** Nobody can write into it. */
function ignore(): void {}
