import { useQueryClient } from '@tanstack/react-query';
import { ChevronRight, SquareTerminal } from 'lucide-react';
import { useState } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import type { SavedQuery } from '../../../contract/api/routes/queries.ts';
import { askQuery } from '../../api/questions/queries.ts';
import { notifyError } from '../../ui/toasts.tsx';
import { useAddress } from '../../workspace/address.ts';
import { useConsole } from './console/console-store.ts';
import { CypherText } from './editor/cypher-text.tsx';
import type { Filled } from './form/filled.ts';

interface ViewCypherProps {
  query: SavedQuery;
  /** What the form is filled in with. */
  given: Filled;
}

/** The text behind a saved query, and the way with it and what is filled in to the console. */
export function ViewCypher({ query, given }: ViewCypherProps) {
  const [, setAddress] = useAddress();
  const client = useQueryClient();
  const [isExpanded, setExpanded] = useState(false);
  const openInConsole = async () => {
    try {
      // With its header, which says what its parameters are.
      const { source } = await client.fetchQuery(askQuery(query.name));
      for (const [name, value] of Object.entries(given)) useConsole.getState().fill(name, value);
      await setAddress({ console: source, with: null });
    } catch (error) {
      notifyError(error);
    }
  };
  return (
    <Disclosure className="disclosure" isExpanded={isExpanded} onExpandedChange={setExpanded}>
      <Heading level={3}>
        <Button slot="trigger" className="disclosure-trigger">
          <ChevronRight size={14} aria-hidden /> View Cypher
        </Button>
      </Heading>
      <DisclosurePanel className="view-cypher">
        {isExpanded && <CypherText text={query.text} />}
        <Button className="button" onPress={() => void openInConsole()}>
          <SquareTerminal size={14} aria-hidden /> Open in console
        </Button>
      </DisclosurePanel>
    </Disclosure>
  );
}
