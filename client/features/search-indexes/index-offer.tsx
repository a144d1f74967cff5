import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ClipboardCopy } from 'lucide-react';
import { Button } from 'react-aria-components';
import { createSearchIndex, type IndexOffer as Offer } from '../../../contract/api/routes/search.ts';
import { call } from '../../api/call.ts';
import { problemOf } from '../../api/problem-error.ts';
import { askSearchIndexes } from '../../api/questions/model.ts';
import { copyPlainText } from '../../export/deliver.ts';
import { labelsText, removal } from './texts.ts';

/** An index that would make search better: what it does, its statement, and how it is made. */
export function IndexOffer({ offer, mayCreate }: { offer: Offer; mayCreate: boolean }) {
  const client = useQueryClient();
  const { id, name, labels, statement } = offer;
  const create = useMutation({
    mutationFn: () => call(createSearchIndex, { body: { id, statement } }),
    onSettled: () => client.invalidateQueries({ queryKey: askSearchIndexes().queryKey }),
  });
  return (
    <>
      <p>
        With this full-text index the database finds nodes of {labelsText(labels)} by any word of their names,
        with or without accents. Without it Diplograph reads nodes one by one and stops after 100,000.
      </p>
      <p>
        It adds one index to the database and changes no node, relationship or property. Building it takes the
        database some time and disk space. <code>{removal(name)}</code> removes it.
      </p>
      <pre className="search-indexes-statement">{statement}</pre>
      <p className="soft">
        {mayCreate
          ? 'The database user must be allowed to create indexes. If it isn’t, copy the statement for somebody who is.'
          : 'This Diplograph is read-only for you. Copy the statement for somebody who may create indexes.'}
      </p>
      {create.error && (
        <p className="search-indexes-problem" role="alert">
          {problemOf(create.error).detail}
        </p>
      )}
      <div className="dialog-actions">
        <Button className="button" onPress={() => copyPlainText(statement, 'the statement')}>
          <ClipboardCopy size={14} aria-hidden />
          Copy
        </Button>
        {mayCreate && (
          <Button className="button button-main" isPending={create.isPending} onPress={() => create.mutate()}>
            {create.isPending ? 'Creating …' : 'Create index'}
          </Button>
        )}
      </div>
    </>
  );
}
