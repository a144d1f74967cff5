import { ChevronLeft } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { SavedQuery } from '../../../contract/api/routes/queries.ts';
import { useAddress } from '../../workspace/address.ts';
import type { Filled } from './form/filled.ts';
import { usePrefill } from './form/prefill.ts';
import { QueryForm } from './form/query-form.tsx';
import { useQueryForm } from './form/use-query-form.ts';
import { QueryActions } from './own/query-actions.tsx';
import { whoAndWhere, writtenFor } from './own/texts.ts';
import { UseElsewhere } from './snippets/use-elsewhere.tsx';
import { ViewCypher } from './view-cypher.tsx';

/** One saved query: what it answers, its form, and the text behind it. */
export function SavedQueryView({ query }: { query: SavedQuery }) {
  const { values, count } = usePrefill(query.name);
  return <QueryView key={`${query.revision} ${count}`} query={query} begun={values} />;
}

function QueryView({ query, begun }: { query: SavedQuery; begun: Filled | null }) {
  const [, setAddress] = useAddress();
  const form = useQueryForm(query, begun);
  return (
    <>
      <Button className="text-button back-link" onPress={() => void setAddress({ query: null, with: null })}>
        <ChevronLeft size={14} aria-hidden /> All queries
      </Button>
      <header>
        <h2 className="query-title">{query.title}</h2>
        <p className="soft">{query.description}</p>
        {query.origin === 'own' && <p className="query-card-owner">{whoAndWhere(query)}</p>}
        {!query.fits && query.model !== null && <p className="query-misfit">{writtenFor(query.model)}</p>}
      </header>
      <QueryActions query={query} kept={form.kept} />
      <QueryForm query={query.name} form={form} />
      <ViewCypher query={query} given={form.given} />
      <UseElsewhere name={query.name} parameters={form.given} />
    </>
  );
}
