import { ChevronRight } from 'lucide-react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import type { Citation } from '../../contract/citation.ts';
import { useNotes } from './notes.tsx';
import './citations.css';

/** Every note of a panel in full, below what cites them. */
export function NoteList({ citations }: { citations: readonly Citation[] }) {
  const notes = useNotes(citations.map(({ id }) => id)).toSorted((one, other) => one.number - other.number);
  if (notes.length === 0) return null;
  return (
    <Disclosure className="disclosure">
      <Heading level={3}>
        <Button slot="trigger" className="disclosure-trigger">
          <ChevronRight size={14} aria-hidden /> Notes <span className="count">{notes.length}</span>
        </Button>
      </Heading>
      <DisclosurePanel>
        <ol className="note-list">
          {notes.map(({ number, citation }) => (
            <li key={citation.id}>
              <span className="count">{number}</span>
              <span>
                <cite>{citation.source.title}</cite>, paragraph {citation.paragraph}. {citation.summary}
              </span>
            </li>
          ))}
        </ol>
      </DisclosurePanel>
    </Disclosure>
  );
}
