import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Button } from 'react-aria-components';
import { useMayEdit } from '../../../api/capabilities.ts';
import { askSource } from '../../../api/questions/queries.ts';
import { ProblemMessage } from '../../../ui/problem-message.tsx';
import { Empty, Skeleton } from '../../../ui/states.tsx';
import { useAddress } from '../../../workspace/address.ts';
import { beginBlank, beginCopy, beginEditing } from './begin.ts';
import { useDrafts } from './draft.ts';
import { DraftEditor } from './draft-editor.tsx';
import { readOnly } from './texts.ts';
import './edit.css';
import './own.css';

/** A query while it is written or changed: a page that lies over the graph. */
export function EditPage() {
  const [{ query }] = useAddress();
  const mayEdit = useMayEdit();
  return (
    <article className="edit-page" aria-label="Edit query" tabIndex={-1}>
      {mayEdit ? <Editor key={query} query={query} /> : <ReadOnly />}
    </article>
  );
}

function ReadOnly() {
  const [, setAddress] = useAddress();
  return (
    <>
      <Empty>{readOnly}</Empty>
      <Button className="button" onPress={() => void setAddress({ edit: false })}>
        Close
      </Button>
    </>
  );
}

/** @param query the one that is changed; null for a new one */
function Editor({ query }: { query: string | null }) {
  const [, setAddress] = useAddress();
  const draft = useDrafts(({ drafts }) => drafts.get(query ?? ''));
  const { data, error, isFetching, refetch } = useQuery({
    ...askSource(query ?? ''),
    enabled: query !== null && !draft,
  });
  const stored = isFetching ? undefined : data;
  useEffect(() => {
    if (draft) return;
    if (query === null) beginBlank();
    else if (stored?.origin === 'own') beginEditing(stored);
    else if (stored) {
      // One that comes with the program stays as it is.
      beginCopy(stored.source);
      void setAddress({ query: null }, { history: 'replace' });
    }
  }, [draft, query, stored, setAddress]);
  if (error) return <ProblemMessage error={error} onRetry={() => void refetch()} />;
  if (!draft) return <Skeleton lines={8} label="Loading the query" />;
  return <DraftEditor draft={draft} />;
}
