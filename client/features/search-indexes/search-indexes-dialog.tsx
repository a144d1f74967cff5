import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { askSearchIndexes } from '../../api/questions/model.ts';
import { useSearchIndexes } from '../../entity/search-indexes.ts';
import { DialogHeading } from '../../ui/dialog-heading.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { Skeleton } from '../../ui/states.tsx';
import { IndexOffer } from './index-offer.tsx';
import { labelsText, stateText, unservedText } from './texts.ts';
import './search-indexes.css';

/** How often it is looked how far an index is made, in milliseconds. */
const watchEvery = 1_000;

/** By which indexes a search finds nodes, and the one that would find them all, made here or by somebody else. */
export function SearchIndexesDialog() {
  const client = useQueryClient();
  const close = () => {
    useSearchIndexes.setState({ isOpen: false });
    // What was found before may have been found without the index.
    void client.invalidateQueries({ queryKey: ['search'] });
  };
  return (
    <ModalOverlay className="scrim" isOpen isDismissable onOpenChange={close}>
      <Modal className="modal">
        <Dialog className="dialog search-indexes">
          <DialogHeading>Make search complete</DialogHeading>
          <Contents />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Contents() {
  const { data, error, refetch } = useQuery({
    ...askSearchIndexes(),
    refetchInterval: ({ state: { data: known } }) =>
      known?.indexes.some(({ state }) => state === 'POPULATING') ? watchEvery : false,
  });
  if (error) return <ProblemMessage error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={5} label="Loading indexes" />;
  const { indexes, offers, unserved, mayCreate } = data;
  const isBeingMade = indexes.some(({ state }) => state === 'POPULATING');
  return (
    <>
      {offers.map((offer) => (
        <IndexOffer key={offer.statement} offer={offer} mayCreate={mayCreate} />
      ))}
      <p role="status">
        {offers.length === 0 &&
          (unserved.length > 0
            ? unservedText(unserved)
            : isBeingMade
              ? 'The index is being built. Search uses it as soon as it is ready.'
              : 'Every name is found by an index, with or without accents.')}
      </p>
      {indexes.length > 0 && (
        <section>
          <h3>Indexes in this database</h3>
          <ul className="search-indexes-list">
            {indexes.map((index) => (
              <li key={index.name}>
                <code>{index.name}</code>
                <span>{stateText(index)}</span>
                <span className="soft">
                  {index.kind} index of {index.properties.join(', ')} on {labelsText(index.labels)}
                </span>
                {index.state === 'POPULATING' && (
                  <progress max={100} value={index.percent} aria-label={`Building ${index.name}`} />
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
