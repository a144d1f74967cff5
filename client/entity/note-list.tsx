import { ChevronRight } from 'lucide-react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { noteLabel } from '../../contract/text/notes.ts';
import { useNotes } from './notes.tsx';
import './citations.css';

/** Every note that is marked above, in full, each beside its note. */
export function NoteList() {
  const marked = useNotes()?.marked ?? [];
  if (marked.length === 0) return null;
  return (
    <Disclosure className="disclosure">
      <Heading level={3}>
        <Button slot="trigger" className="disclosure-trigger">
          <ChevronRight size={14} aria-hidden /> Notes <span className="count">{marked.length}</span>
        </Button>
      </Heading>
      <DisclosurePanel>
        <ol className="note-list">
          {marked.map((citation) => (
            <li key={citation.id}>
              <span className="note-label">{noteLabel(citation)}</span>
              <span>
                <cite>{citation.source.title}</cite>. {citation.summary}
              </span>
            </li>
          ))}
        </ol>
      </DisclosurePanel>
    </Disclosure>
  );
}
