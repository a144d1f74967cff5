import { ChevronLeft, ChevronRight } from 'lucide-react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import type { SavedQuery } from '../../../contract/api/routes/queries.ts';
import { useAddress } from '../../workspace/address.ts';
import { QueryForm } from './form/query-form.tsx';
import { useQueryForm } from './form/use-query-form.ts';

/** One saved query: what it answers, its form, and the text behind it. */
export function SavedQueryView({ query }: { query: SavedQuery }) {
  const [, setAddress] = useAddress();
  const form = useQueryForm(query);
  return (
    <>
      <Button className="text-button back-link" onPress={() => void setAddress({ query: null, with: null })}>
        <ChevronLeft size={14} aria-hidden /> All queries
      </Button>
      <header>
        <h2 className="query-title">{query.title}</h2>
        <p className="soft">{query.description}</p>
      </header>
      <QueryForm query={query.name} form={form} />
      <Disclosure className="disclosure">
        <Heading level={3}>
          <Button slot="trigger" className="disclosure-trigger">
            <ChevronRight size={14} aria-hidden /> View Cypher
          </Button>
        </Heading>
        <DisclosurePanel>
          <pre className="cypher">{query.text}</pre>
        </DisclosurePanel>
      </Disclosure>
    </>
  );
}
